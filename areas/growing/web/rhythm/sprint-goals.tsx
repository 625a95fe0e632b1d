import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { sprintGoal as kind } from '../../rhythm/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { Tick } from './sprint-learning.tsx'

/** What can be typed of a sprint that is kept elsewhere; of one of Linchpin it is read. */
const TYPED = [
  'title',
  'sprintTitle',
  'sprintStartsOn',
  'sprintEndsOn',
  'goalId',
  'doneOn',
  'learned',
] as const
const READ = ['title', 'goalId', 'doneOn', 'learned'] as const
const FACTS = [
  'sprintTitle',
  'sprintPlace',
  'sprintStartsOn',
  'sprintEndsOn',
  'goalId',
  'doneOn',
  'carried',
  'carriedOn',
  'carriedToId',
] as const
const COLUMNS = ['sprintTitle', 'sprintEndsOn', 'doneOn', 'carriedToId'] as const

/** Every learning goal of a sprint, the newest sprint first; what was carried over says where it went. */
export function SprintGoalList() {
  return (
    <KindListPage
      kind={kind}
      about={t('sprint-goal.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={TYPED}
      sort={{ key: 'sprintEndsOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('sprint-goal.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        ...COLUMNS.map((key) => ({
          key,
          label: t(`sprint-goal.${key}`),
          width: key === 'sprintEndsOn' ? 190 : 150,
          ...(key === 'carriedToId' ? { isSpare: true } : { sort: true }),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One learning goal: of which sprint, whether it was learned, where it goes on. */
export function SprintGoalPage() {
  const [logging, setLogging] = useState<AnyRecord | null>(null)
  return (
    <>
      <KindRecordPage
        kind={kind}
        mayWrite
        layout={READ}
        facts={FACTS}
        lead={(record) => <Next record={record} onLog={() => setLogging(record)} />}
      />
      {logging ? <LogAsLearning record={logging} onClose={() => setLogging(null)} /> : null}
    </>
  )
}

/** What can be done with it: tick it, go to its sprint, log it once it is learned. */
function Next({ record, onLog }: { record: AnyRecord; onLog: () => void }) {
  const now = useRead('sprint-goal.now', {})
  const open = (now.data?.goals ?? []).find(({ id }) => id === record.id)
  const isDone = record['doneOn'] !== null
  if (record.binnedAt !== null || (!open && !isDone)) return null
  return (
    <Section title={t('sprint-goal.next')} panel="padded">
      <div className={css['steps']}>
        {open ? <Tick refText={record.ref} /> : null}
        {open?.workspace ? (
          <p>
            <OutLink href={`/${open.workspace.slug}/deliver/sprints/${open.sprintRef}`}>
              {t('sprint-goal.toSprint')}
            </OutLink>
          </p>
        ) : null}
        {isDone ? (
          <Row>
            <Button onPress={onLog}>{t('sprint-goal.log')}</Button>
          </Row>
        ) : null}
      </div>
    </Section>
  )
}

function LogAsLearning({ record, onClose }: { record: AnyRecord; onClose: () => void }) {
  const log = useDo('sprint-goal.log', {
    undo: (_, { isNew }) => (isNew ? t('sprint-goal.logged') : null),
  })
  const form = useForm({
    start: { hours: null as number | null },
    // The field is required; without a number nothing is sent.
    send: ({ hours }) => log.run({ ref: record.ref, hours: hours ?? 0 }),
    sent: ({ isNew }) => {
      if (!isNew) toast({ title: t('sprint-goal.loggedBefore') })
      onClose()
    },
  })
  return (
    <Dialog title={t('sprint-goal.log')} isOpen onClose={onClose}>
      <Form form={form} submit={t('sprint-goal.logKeep')} onCancel={onClose}>
        <NumberField
          label={t('learning-entry.hours')}
          help={t('sprint-goal.logHelp')}
          minValue={0}
          isRequired
          autoFocus
          {...form.field('hours')}
        />
      </Form>
    </Dialog>
  )
}
