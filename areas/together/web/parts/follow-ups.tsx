import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { ActionState, dueOf } from './action-cells.tsx'
import css from './together.module.css'

type Link = Output<'link.list'>['links'][number]

/** The actions that came out of a record, each ticked here, and the way to add one without leaving. */
export function FollowUps({
  refText,
  links,
  mayWrite,
}: {
  refText: string
  links: readonly Link[]
  mayWrite: boolean
}) {
  const [isAdding, setAdding] = useState(false)
  const actions = links.filter((link) => link.type === 'follows-up' && link.direction === 'in')
  return (
    <Section
      title={t('action.many')}
      panel="flush"
      more={
        mayWrite ? (
          <Button kind="bare" size="small" onPress={() => setAdding(true)}>
            {t('action.add')}
          </Button>
        ) : undefined
      }
    >
      {actions.length === 0 && !isAdding ? <p className={css['none']}>{t('action.noneHere')}</p> : null}
      <ul className={css['list']}>
        {actions.map((link) => (
          <ActionLine key={link.id} refText={link.other.ref} mayWrite={mayWrite} />
        ))}
      </ul>
      {isAdding ? (
        <div className={css['foot']}>
          <AddAction refText={refText} onClose={() => setAdding(false)} />
        </div>
      ) : null}
    </Section>
  )
}

function ActionLine({ refText, mayWrite }: { refText: string; mayWrite: boolean }) {
  const read = useRead('action.get', { ref: refText })
  const finish = useDo('action.finish', {
    undo: ({ done }) => t(done === false ? 'action.reopened' : 'action.ticked', { count: 1 }),
  })
  if (!read.data) return null
  const { record, names } = read.data
  return (
    <li>
      <span className={css['words']}>
        <Checkbox
          aria-label={t('action.tickOne', { title: record.title })}
          value={record.doneAt !== null}
          isReadOnly={!mayWrite}
          onChange={(done) => void finish.run({ refs: [record.ref], done }).catch(() => {})}
        />{' '}
        <RecordLink named={record} />
        <span className={css['small']}>
          {[
            record.ownerId === null ? t('action.nobody') : (names[record.ownerId]?.title ?? ''),
            dueOf(record),
          ]
            .filter((each) => each !== '')
            .join(' · ')}
        </span>
      </span>
      <ActionState action={record} />
    </li>
  )
}

function AddAction({ refText, onClose }: { refText: string; onClose: () => void }) {
  const add = useDo('action.follow-up', { undo: () => t('action.added') })
  const form = useForm({
    start: { title: '', owner: null as Option | null, dueOn: null as string | null },
    send: ({ title, owner, dueOn }) =>
      add.run({ ref: refText, title, dueOn, ...(owner ? { owner: owner.value } : {}) }),
    sent: onClose,
  })
  return (
    <Form form={form} submit={t('action.make')} onCancel={onClose} label={t('action.new')}>
      <TextField
        label={t('action.title')}
        help={t('action.title.help')}
        isRequired
        autoFocus
        {...form.field('title')}
      />
      <RecordPicker kind="person" label={t('action.ownerId')} {...form.field('owner')} />
      <DateField label={t('action.dueOn')} {...form.field('dueOn')} />
    </Form>
  )
}

/** The decisions that were made in a meeting, and the way to raise one. */
export function MeetingDecisions({
  refText,
  links,
  mayWrite,
}: {
  refText: string
  links: readonly Link[]
  mayWrite: boolean
}) {
  const [isAdding, setAdding] = useState(false)
  const decisions = links.filter((link) => link.type === 'decided-in' && link.direction === 'in')
  const raise = useDo('decision.raise', { undo: () => t('decision.raised') })
  const form = useForm({
    start: { title: '' },
    send: ({ title }) => raise.run({ ref: refText, title }),
    sent: () => setAdding(false),
  })
  return (
    <Section
      title={t('decision.many')}
      panel="flush"
      more={
        mayWrite ? (
          <Button kind="bare" size="small" onPress={() => setAdding(true)}>
            {t('decision.add')}
          </Button>
        ) : undefined
      }
    >
      {decisions.length === 0 && !isAdding ? <p className={css['none']}>{t('decision.noneHere')}</p> : null}
      <ul className={css['list']}>
        {decisions.map((link) => (
          <li key={link.id}>
            <RecordLink named={link.other} withRef />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <div className={css['foot']}>
          <Form
            form={form}
            submit={t('decision.make')}
            onCancel={() => setAdding(false)}
            label={t('decision.new')}
          >
            <TextField label={t('decision.title')} isRequired autoFocus {...form.field('title')} />
          </Form>
        </div>
      ) : null}
    </Section>
  )
}
