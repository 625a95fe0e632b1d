import { useSession } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import { tickedBy } from './begin-values.ts'
import { type Goal, type Milestone, today } from './goal-values.ts'
import { BY_HAND, feedOf, useSources } from './use-sources.ts'

/** When a step is due or was done. One whose day has passed says its day and no more. */
const when = ({ dueOn, doneOn }: Milestone): string =>
  doneOn !== null
    ? t('milestone.done', { day: formatDate(doneOn) })
    : dueOn === null
      ? t('milestone.noDay')
      : t('goal.until', { day: formatDate(dueOn) })

type StepProps = { milestone: Milestone; isOpen: boolean; onEdit: () => void }

/** One step, to be ticked; its words and day are changed in a dialog. */
export function Step({ milestone, isOpen, onEdit }: StepProps) {
  const { ref, title, doneOn } = milestone
  const change = useDo('milestone.change', {
    foresee: ({ doneOn: done }) => ({ kind: 'milestone', refs: [ref], set: { doneOn: done ?? null } }),
  })
  const bin = useDo('milestone.bin', { undo: () => t('milestone.binned', { title }) })
  return (
    <div className={css['line']}>
      <span className={css['words']}>
        <Checkbox
          value={doneOn !== null}
          isDisabled={!isOpen}
          onChange={(isDone) => void change.run({ ref, doneOn: isDone ? today() : null }).catch(() => {})}
        >
          {title}
        </Checkbox>
        <Ticks milestone={milestone} />
      </span>
      <span className={css['soft']}>{when(milestone)}</span>
      {isOpen ? (
        <Menu
          label={t('milestone.more', { title })}
          placement="bottom end"
          button={{ kind: 'bare', size: 'small' }}
          actions={[
            { id: 'edit', label: t('milestone.edit'), run: onEdit },
            { id: 'bin', label: t('goal.bin'), run: () => void bin.run({ refs: [ref] }).catch(() => {}) },
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      ) : null}
      {change.problem ? <ErrorState problem={change.problem} /> : null}
    </div>
  )
}

/** What ticks a step, or ticked it, with the way to it. */
function Ticks({ milestone }: { milestone: Milestone }) {
  const { source, sourceName, sourceWorkspace, sourceRecord, doneOn, tickedOn } = milestone
  const { workspaces } = useSession()
  if (sourceName === '') return null
  if (source === 'by-hand')
    return doneOn === null ? (
      <span className={css['small']}>{t('milestone.overridden', { name: sourceName })}</span>
    ) : null
  // Ticked by the person before it was there.
  if (doneOn !== null && tickedOn === null) return null
  const slug = workspaces.find(({ id }) => id === sourceWorkspace)?.slug
  return (
    <span className={css['small']}>
      {tickedOn === null ? t('milestone.waits') : t('milestone.ticked', { day: formatDate(tickedOn) })}{' '}
      {slug === undefined ? (
        sourceName
      ) : (
        <OutLink href={`/${slug}/go?ref=${sourceRecord}`}>{sourceName}</OutLink>
      )}
    </span>
  )
}

type DialogProps = { goal: Goal; milestone: Milestone | null; onClose: () => void }

/** Adds a step, or changes its words and day: its day is its place. */
export function MilestoneDialog({ goal, milestone, onClose }: DialogProps) {
  const create = useDo('milestone.create')
  const change = useDo('milestone.change')
  const refresh = useDo('measure.refresh')
  const matrices = useSources('tools-compared') ?? []
  const form = useForm<{ title: string; dueOn: string | null; by: string }, unknown>({
    start: {
      title: milestone?.title ?? '',
      dueOn: milestone?.dueOn ?? null,
      by: milestone?.source === 'matrix-done' ? milestone.sourceRecord : BY_HAND.source,
    },
    send: async ({ title, dueOn, by }) => {
      const place = matrices.find(({ record }) => record?.id === by)
      const ticks = place ? tickedBy(feedOf(place)) : by === BY_HAND.source ? tickedBy(BY_HAND) : {}
      if (milestone) await change.run({ ref: milestone.ref, title, dueOn, ...ticks })
      else await create.run({ title, goalId: goal.id, ...(dueOn ? { dueOn } : {}), ...ticks })
      if (place) await refresh.run({})
    },
    sent: onClose,
  })
  const options = [
    { value: BY_HAND.source, label: t('milestone.source.by-hand') },
    ...matrices.map((place) => ({
      value: place.record?.id ?? '',
      label: place.record?.title ?? '',
      detail: [place.product?.title, place.workspace.name].filter(Boolean).join(' · '),
    })),
    // One that may not be read any more stays what it was.
    ...(milestone?.source === 'matrix-done' &&
    matrices.every(({ record }) => record?.id !== milestone.sourceRecord)
      ? [{ value: milestone.sourceRecord, label: milestone.sourceName.split(' · ')[0] ?? '' }]
      : []),
  ]
  return (
    <Dialog title={milestone ? t('milestone.edit') : t('milestone.add')} isOpen onClose={onClose}>
      <Form form={form} submit={milestone ? t('milestone.save') : t('milestone.make')} onCancel={onClose}>
        <TextField
          label={t('milestone.title')}
          help={t('milestone.title.help')}
          isRequired
          autoFocus
          {...form.field('title')}
        />
        <DateField label={t('milestone.dueOn')} {...form.field('dueOn')} />
        {options.length > 1 ? (
          <Select
            label={t('milestone.source')}
            help={t('milestone.source.help')}
            options={options}
            name="by"
            value={form.values.by}
            onChange={(by) => form.set({ by: by ?? BY_HAND.source })}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}
