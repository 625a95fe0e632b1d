import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { MomentField } from '../../../../web/ui/moment-field.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { COACHING_SIDES } from '../../coaching/contract.ts'
import css from '../grow.module.css'
import type { Shared } from './shared-list.tsx'

type DialogProps = { refText: string; onClose: () => void }

/** Chooses goals, wins and packets for the coach to read. */
export function ShareRecords({ refText, shared, onClose }: DialogProps & { shared: readonly Shared[] }) {
  const share = useDo('coaching.share')
  const goals = useRead('goal.list', { state: 'open', limit: 100 })
  const wins = useRead('win.list', { sort: '-wonOn', limit: 20 })
  const packets = useRead('packet.list', { sort: '-toOn', limit: 10 })
  const [chosen, setChosen] = useState<string[]>([])
  const known = new Set(shared.map(({ ref }) => ref))
  const groups = [
    { kind: 'goal', records: goals.data?.records ?? [] },
    { kind: 'win', records: wins.data?.records ?? [] },
    { kind: 'packet', records: packets.data?.records ?? [] },
  ].map(({ kind, records }) => ({ kind, records: records.filter(({ ref }) => !known.has(ref)) }))
  const form = useForm({
    start: {},
    send: () => share.run({ ref: refText, records: chosen }),
    sent: onClose,
  })
  return (
    <Dialog title={t('coaching.share')} isOpen onClose={onClose}>
      <Form form={form} submit={t('coaching.shareThem')} onCancel={onClose}>
        <div className={css['steps']}>
          <p className={css['soft']}>{t('coaching.shareAbout')}</p>
          {groups.map(({ kind, records }) =>
            records.length === 0 ? null : (
              <CheckboxGroup
                key={kind}
                label={t(`coaching.shared.${kind}`)}
                value={chosen}
                onChange={(next) => {
                  const own = new Set(records.map(({ ref }) => ref))
                  setChosen((before) => [
                    ...before.filter((each) => !own.has(each)),
                    ...next.filter((each) => own.has(each)),
                  ])
                }}
                options={records.map(({ ref, title }) => ({ value: ref, label: title }))}
              />
            ),
          )}
        </div>
      </Form>
    </Dialog>
  )
}

/** What one of the two will do. */
export function AddAction({ refText, onClose }: DialogProps) {
  const add = useDo('coaching.add-action')
  const form = useForm({
    start: { title: '', owner: 'coached' as (typeof COACHING_SIDES)[number], dueOn: null as string | null },
    send: (values) => add.run({ ref: refText, ...values }),
    sent: onClose,
  })
  return (
    <Dialog title={t('coaching.addAction')} isOpen onClose={onClose}>
      <Form form={form} submit={t('coaching.add')} onCancel={onClose}>
        <TextField label={t('coaching.what')} isRequired autoFocus {...form.field('title')} />
        <RadioGroup
          label={t('coaching.who')}
          orientation="horizontal"
          name="owner"
          options={COACHING_SIDES.map((value) => ({ value, label: t(`coaching.owner.${value}`) }))}
          value={form.values.owner}
          onChange={(owner) => form.set({ owner: owner === 'coach' ? 'coach' : 'coached' })}
        />
        <DateField label={t('coaching.dueOn')} {...form.field('dueOn')} />
      </Form>
    </Dialog>
  )
}

/** A talk of the two, with what both take from it. */
export function AddTalk({ refText, onClose }: DialogProps) {
  const add = useDo('coaching.add-talk')
  const form = useForm({
    start: { title: t('coaching.talk'), startsAt: null as string | null, notes: '' },
    send: (values) => add.run({ ref: refText, ...values }),
    sent: onClose,
  })
  return (
    <Dialog title={t('coaching.addTalk')} isOpen onClose={onClose}>
      <Form form={form} submit={t('coaching.add')} onCancel={onClose}>
        <TextField label={t('coaching.talkTitle')} isRequired autoFocus {...form.field('title')} />
        <MomentField label={t('coaching.startsAt')} {...form.field('startsAt')} />
        <TextArea
          label={t('coaching.sharedNotes')}
          help={t('coaching.sharedNotes.help')}
          {...form.field('notes')}
        />
      </Form>
    </Dialog>
  )
}
