import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { BulkOwnField } from '../../../../web/records/bulk-own-field.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { HEARD, note as noteKind } from '../../contract.ts'
import { findThemes, readOption } from './find-options.ts'
import { MergeNotes } from './merge-dialog.tsx'
import type { Note } from './note-cells.tsx'

/** What can be done to the selected notes; each is one step, undone as one. */
export function NoteBulk({ notes, onGone }: { notes: readonly Note[]; onGone: () => void }) {
  const [isAssigning, setAssigning] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const refs = notes.map((note) => note.ref)
  const count = notes.length
  const change = useDo('note.change-many', {
    undo: () => t('note.changedMany', { count }),
    foresee: ({ set }) => ({ kind: 'note', refs, set }),
  })
  const bin = useDo('note.bin', { undo: () => t('note.binned', { count }), done: onGone })
  return (
    <>
      <Button kind="primary" onPress={() => setAssigning(true)}>
        {t('note.assign')}
      </Button>
      <Menu
        actions={HEARD.map((heard) => ({
          id: heard,
          label: t(`note.heard.${heard}`),
          run: () => void change.run({ refs, set: { heard } }),
        }))}
      >
        {t('note.heard')}
      </Menu>
      <Button isDisabled={count < 2} onPress={() => setMerging(true)}>
        {t('merge.openMany')}
      </Button>
      <BulkOwnField kind={noteKind} refs={refs} />
      <Button kind="danger" onPress={() => void bin.run({ refs })}>
        {t('note.bin')}
      </Button>
      {isMerging ? <MergeNotes notes={notes} onClose={() => setMerging(false)} onDone={onGone} /> : null}
      {isAssigning ? (
        <AssignThemes notes={notes} onClose={() => setAssigning(false)} onDone={onGone} />
      ) : null}
    </>
  )
}

type AssignProps = { notes: readonly Note[]; onClose: () => void; onDone?: () => void }
type Assigned = { add: Option | null; remove: Option | null }

/** Puts notes under a theme, a new one too, and takes them from under another: sorting a pile in one go. */
export function AssignThemes({ notes, onClose, onDone }: AssignProps) {
  const refs = notes.map((note) => note.ref)
  const assign = useDo('note.assign-themes', { undo: () => t('note.assigned', { count: refs.length }) })
  const make = useDo('theme.create')
  const shared = themesOf(notes)
  const send = async ({ add, remove }: Assigned) => {
    const chosen = add && readOption(add)
    const theme =
      chosen && ('to' in chosen ? chosen.to : (await make.run(newTheme(chosen.title, notes))).record.id)
    return assign.run({ refs, add: theme ? [theme] : [], remove: remove ? [remove.value] : [] })
  }
  const form = useForm<Assigned, unknown>({
    start: { add: null, remove: null },
    send,
    sent: () => {
      onClose()
      onDone?.()
    },
  })
  return (
    <Dialog title={t('note.assignTitle', { count: refs.length })} isOpen onClose={onClose}>
      <Form form={form} submit={t('note.assignDo')} onCancel={onClose}>
        <ComboBox
          label={t('note.assignAdd')}
          help={t('note.assignHelp')}
          autoFocus
          load={findThemes}
          {...form.field('add')}
        />
        {shared.length > 0 ? (
          <ComboBox
            label={t('note.assignRemove')}
            load={async (typed) =>
              shared.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))
            }
            {...form.field('remove')}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}

/** A theme made while sorting belongs where all its notes belong; else it waits for a product. */
const newTheme = (title: string, notes: readonly Note[]) => {
  const [first] = notes
  const product = notes.every((note) => note.productId === first?.productId)
    ? (first?.productId ?? null)
    : null
  return { title, product }
}

const themesOf = (notes: readonly Note[]): Option[] => {
  const themes = new Map(notes.flatMap((note) => note.themes.map((theme) => [theme.id, theme])))
  return [...themes.values()].map((theme) => ({ value: theme.id, label: theme.title, detail: theme.ref }))
}
