import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import { AddMeasure } from './add-measure.tsx'
import { figure } from './feed-picker.tsx'
import { fedBy } from './goal-cells.tsx'
import { type Goal, type Measure, today } from './goal-values.ts'

/** What a goal is measured by, with every reading; a new reading is added to them and replaces none. */
export function Measures({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  const list = useRead('measure.list', { goalId: goal.id, limit: 100 })
  const [isAdding, setAdding] = useState(false)
  const measures = (list.data?.records ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return (
    <Section
      title={t('measure.plural')}
      panel="flush"
      more={
        isOpen ? (
          <Button size="small" onPress={() => setAdding(true)}>
            {t('measure.add')}
          </Button>
        ) : undefined
      }
    >
      {list.error ? <ErrorState problem={list.error} /> : null}
      {list.data && measures.length === 0 ? <p className={css['none']}>{t('measure.empty')}</p> : null}
      <ul className={css['list']}>
        {measures.map((measure) => (
          <li key={measure.id}>
            <MeasureLine measure={measure} isOpen={isOpen} />
          </li>
        ))}
      </ul>
      {isAdding ? <AddMeasure goal={goal} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

function MeasureLine({ measure, isOpen }: { measure: Measure; isOpen: boolean }) {
  const [isReading, setReading] = useState(false)
  const readings = useRead('measure.readings', { ref: measure.ref })
  const { baseline, target, current, progress } = measure
  const ended = measure.source !== 'by-hand' && readings.data && readings.data.live === null
  return (
    <>
      <div className={css['line']}>
        <span className={css['words']}>
          {measure.title}
          <span className={css['small']}>
            {t('measure.sentence', {
              from: figure(baseline),
              now: figure(current),
              to: figure(target),
              unit: measure.unit,
            })}{' '}
            {progress === null
              ? ''
              : t('measure.sum', {
                  from: figure(baseline),
                  now: figure(current),
                  to: figure(target),
                  share: formatShare(progress),
                })}{' '}
            {measure.weight === null || measure.weight === 1
              ? ''
              : t('measure.counts', { weight: figure(measure.weight) })}
          </span>
          {measure.source === 'by-hand' ? null : (
            <span className={css['small']}>{t(`measure.source.${measure.source}.about`)}</span>
          )}
          <span className={css['small']}>
            {measure.source === 'by-hand' ? '' : `${measure.sourceName}: `}
            {ended && measure.readOn
              ? t('measure.ended', { day: formatDate(measure.readOn) })
              : fedBy(measure)}
          </span>
        </span>
        {isOpen ? (
          <Button size="small" onPress={() => setReading(true)}>
            {t('measure.read')}
          </Button>
        ) : null}
      </div>
      {readings.data && readings.data.readings.length > 0 ? (
        <details>
          <summary>{t('measure.readings', { count: readings.data.readings.length })}</summary>
          <FigureTable
            rows={readings.data.readings}
            keyOf={(each) => each.id}
            columns={[
              { key: 'day', label: t('measure.day'), cell: (each) => formatDate(each.readOn) },
              { key: 'value', label: t('measure.value'), isFigure: true, cell: (each) => figure(each.value) },
              {
                key: 'n',
                label: t('measure.n'),
                isFigure: true,
                cell: (each) => (each.n === null ? '–' : formatNumber(each.n)),
              },
              {
                key: 'note',
                label: t('measure.note'),
                cell: (each) => each.note || t(`measure.source.${each.source}`),
              },
            ]}
          />
        </details>
      ) : null}
      {isReading ? <AddReading measure={measure} onClose={() => setReading(false)} /> : null}
    </>
  )
}

function AddReading({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const read = useDo('measure.read')
  const form = useForm<{ value: number | null; readOn: string | null; note: string }, unknown>({
    start: { value: null, readOn: today(), note: '' },
    send: ({ value, readOn, note }) =>
      read.run({ ref: measure.ref, value: value as number, note, ...(readOn ? { readOn } : {}) }),
    sent: onClose,
  })
  return (
    <Dialog title={t('measure.readTitle', { title: measure.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('measure.keep')} onCancel={onClose}>
        <div className={css['pair']}>
          <NumberField label={t('measure.value')} isRequired autoFocus {...form.field('value')} />
          <DateField label={t('measure.day')} {...form.field('readOn')} />
        </div>
        <TextField label={t('measure.note')} {...form.field('note')} />
      </Form>
    </Dialog>
  )
}
