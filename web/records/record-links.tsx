import { useState } from 'react'
import { call } from '../data/client.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { rich } from '../text/rich.tsx'
import { hasText, t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Form } from '../ui/form.tsx'
import { Section } from '../ui/page.tsx'
import { type Option, Select } from '../ui/select.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { useForm } from '../ui/use-form.ts'
import { RecordLink } from './record-link.tsx'
import css from './record-links.module.css'

export type RecordLinksProps = {
  record: { id: string; ref: string }
  mayWrite: boolean
  /** Link types that the page shows in places of their own. */
  except?: readonly string[]
}

/** What a record is linked with, both ways, and the way to link it with anything. */
export function RecordLinks({ record, mayWrite, except = [] }: RecordLinksProps) {
  const links = useRead('link.list', { ref: record.ref })
  const remove = useDo('link.remove', { undo: () => t('links.removed') })
  const [isAdding, setAdding] = useState(false)
  const shown = (links.data?.links ?? []).filter((link) => !except.includes(link.type))
  const add = mayWrite ? (
    <Button kind="bare" size="small" onPress={() => setAdding(true)}>
      {t('links.add')}
    </Button>
  ) : undefined
  return (
    <Section title={t('links.title')} more={add}>
      {links.isPending ? <SkeletonLines lines={1} /> : null}
      {links.error ? <ErrorState problem={links.error} onRetry={() => void links.refetch()} /> : null}
      {remove.problem ? <ErrorState problem={remove.problem} /> : null}
      {links.data && shown.length === 0 ? <p className={css['none']}>{t('links.none')}</p> : null}
      <ul className={css['links']}>
        {shown.map(({ id, type, direction, other }) => (
          <li key={id} className={css['link']}>
            <span>{sentence(type, direction, <RecordLink named={other} withRef />)}</span>
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('links.remove', { ref: other.ref })}
                onPress={() => void remove.run({ id }).catch(() => {})}
              >
                ×
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? <AddLink record={record} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

/** "blocks ITEM-7 …", by the words of the link type; a type without words is only its other end. */
const sentence = (type: string, direction: string, other: React.ReactNode) =>
  hasText(`link.${type}.${direction}`) ? rich(`link.${type}.${direction}`, { other }) : other

/** The types that fit any two records. */
const ANY = ['relates', 'duplicates'] as const

function AddLink({ record, onClose }: { record: RecordLinksProps['record']; onClose: () => void }) {
  const add = useDo('link.add', { undo: () => t('links.added') })
  const form = useForm({
    start: { type: 'relates' as string | null, to: null as Option | null },
    send: ({ type, to }) => add.run({ ref: record.ref, type: type ?? 'relates', to: to?.value ?? '' }),
    sent: onClose,
  })
  const load = async (typed: string, signal: AbortSignal): Promise<Option[]> => {
    if (typed.trim() === '') return []
    const { found } = await call('search.find', { text: typed, limit: 20 }, signal)
    return found
      .filter((each) => each.id !== record.id)
      .map((each) => ({ value: each.id, label: each.title, detail: each.ref }))
  }
  return (
    <Dialog title={t('links.addTitle', { ref: record.ref })} isOpen onClose={onClose}>
      <Form form={form} submit={t('links.addSend')} onCancel={onClose}>
        <Select
          label={t('links.type')}
          isRequired
          options={ANY.map((type) => ({ value: type, label: t(`links.type.${type}`) }))}
          {...form.field('type')}
        />
        <ComboBox
          label={t('links.to')}
          help={t('links.toHelp')}
          isRequired
          load={load}
          {...form.field('to')}
        />
      </Form>
    </Dialog>
  )
}
