import { type ReactNode, useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { BulkOwnField } from '../../../../web/records/bulk-own-field.tsx'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TagsField } from '../../../../web/ui/tags-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { ITEM_STATES, ITEM_TYPES, type ItemState, type ItemType, item as itemKind } from '../../contract.ts'
import { isClosed } from '../../model.ts'
import type { Item } from '../order.ts'
import { CloseReason } from './close-reason.tsx'

export type ItemBulkProps = {
  /** The selected rows, in the order of the list. */
  items: readonly Item[]
  /** After rows left the list, so that nothing stays selected that is not there. */
  onGone: () => void
  onMove?: (() => void) | undefined
}

type Asked = 'persona' | 'tags' | { close: ItemState } | null

/** What can be done to the selected items; each is one step, undone as one. */
export function ItemBulk({ items, onGone, onMove }: ItemBulkProps) {
  const [asked, setAsked] = useState<Asked>(null)
  const refs = items.map((item) => item.ref)
  const count = items.length
  const said = (what: string) => t('item.bulkDone', { count, what })
  const change = useDo('item.change-many', {
    undo: ({ set }) => said(wordsOf(set)),
    foresee: ({ set }) =>
      set.state !== undefined && isClosed(set.state) ? null : { kind: 'item', refs, set },
  })
  const bin = useDo('item.bin', { undo: () => t('item.binned', { count }), done: onGone })
  const setState = (state: ItemState) => {
    const mustSay =
      state === 'declined' ||
      (state === 'done' && items.some((item) => item.criteria.some((line) => !line.done)))
    if (mustSay) setAsked({ close: state })
    else void change.run({ refs, set: { state } })
  }
  return (
    <>
      <Menu
        actions={ITEM_STATES.map((state) => ({
          id: state,
          label: t(`item.state.${state}`),
          run: () => setState(state),
        }))}
      >
        {t('item.state')}
      </Menu>
      <Menu
        actions={ITEM_TYPES.map((type) => ({
          id: type,
          label: t(`item.type.${type}`),
          run: () => void change.run({ refs, set: { type } }),
        }))}
      >
        {t('item.type')}
      </Menu>
      <Button onPress={() => setAsked('persona')}>{t('item.bulkPersona')}</Button>
      <Button onPress={() => setAsked('tags')}>{t('item.bulkTags')}</Button>
      <BulkOwnField kind={itemKind} refs={refs} />
      {onMove ? (
        <Button onPress={onMove} hint="M">
          {t('item.bulkMove')}
        </Button>
      ) : null}
      <Button kind="danger" onPress={() => void bin.run({ refs })}>
        {t('item.bin')}
      </Button>
      {asked === 'persona' ? (
        <PersonaDialog
          count={count}
          send={(personaId) => change.run({ refs, set: { personaId } })}
          onClose={() => setAsked(null)}
        />
      ) : null}
      {asked === 'tags' ? <TagsDialog items={items} onClose={() => setAsked(null)} /> : null}
      {asked !== null && typeof asked === 'object' ? (
        <CloseReason
          state={asked.close}
          count={count}
          open={items.reduce((sum, item) => sum + item.criteria.filter((line) => !line.done).length, 0)}
          send={(closingReason) => change.run({ refs, set: { state: asked.close, closingReason } })}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </>
  )
}

const wordsOf = (set: { state?: ItemState; type?: ItemType; personaId?: string | null }): string =>
  set.state ? t(`item.state.${set.state}`) : set.type ? t(`item.type.${set.type}`) : t('item.personaId')

function Asking({ title, children, onClose }: { title: string; children: ReactNode; onClose: () => void }) {
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {children}
    </Dialog>
  )
}

type PersonaDialogProps = {
  count: number
  send: (personaId: string | null) => Promise<unknown>
  onClose: () => void
}

function PersonaDialog({ count, send, onClose }: PersonaDialogProps) {
  const form = useForm({
    start: { personaId: null as Option | null },
    send: ({ personaId }) => send(personaId?.value ?? null),
    sent: onClose,
  })
  return (
    <Asking title={t('item.bulkPersonaTitle', { count })} onClose={onClose}>
      <Form form={form} submit={t('item.bulkPersonaDo')} onCancel={onClose}>
        <RecordPicker
          kind="persona"
          label={t('item.personaId')}
          help={t('item.bulkPersonaHelp')}
          autoFocus
          {...form.field('personaId')}
        />
      </Form>
    </Asking>
  )
}

function TagsDialog({ items, onClose }: { items: readonly Item[]; onClose: () => void }) {
  const refs = items.map((item) => item.ref)
  const shared = [...new Set(items.flatMap((item) => item.tags))]
  const tag = useDo('item.tag', { undo: () => t('item.tagsDone', { count: refs.length }) })
  const form = useForm({
    start: { add: [] as string[], remove: [] as string[] },
    send: ({ add, remove }) => tag.run({ refs, add, remove }),
    sent: onClose,
  })
  return (
    <Asking title={t('item.bulkTagsTitle', { count: refs.length })} onClose={onClose}>
      <Form form={form} submit={t('item.bulkTagsDo')} onCancel={onClose}>
        <TagsField label={t('item.tagsAdd')} {...form.field('add')} />
        {shared.length > 0 ? (
          <TagsField
            label={t('item.tagsRemove')}
            help={t('item.tagsRemoveHelp', { tags: shared.slice(0, 12).join(', ') })}
            {...form.field('remove')}
          />
        ) : null}
      </Form>
    </Asking>
  )
}
