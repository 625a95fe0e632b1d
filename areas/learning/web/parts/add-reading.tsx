import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { GRADE_MEASURES } from '../../contract.ts'
import css from './learn.module.css'
import type { Metric } from './learn-cells.tsx'

type Values = {
  period: string
  source: string
  section: string
  grades: string
  x: number | null
  n: number | null
  mean: number | null
  sd: number | null
  meanBefore: number | null
}

/** `A 38, B 41, W 12` as grades; null where nothing of the kind is written. */
export const gradesIn = (text: string): Record<string, number> | null => {
  const found = [...text.matchAll(/([A-Za-z]{1,4})[+\-−]?\s*[:=]?\s*(\d+)/g)]
  if (found.length === 0) return null
  const grades: Record<string, number> = {}
  for (const [, grade = '', many] of found) {
    const name = grade.toUpperCase()
    grades[name] = (grades[name] ?? 0) + Number(many)
  }
  return grades
}

/** One reading by hand. What it asks for is what the measure needs. */
export function AddReading({ metric, onClose }: { metric: Metric; onClose: () => void }) {
  const add = useDo('metric.add-reading')
  const byGrades = (GRADE_MEASURES as readonly string[]).includes(metric.measure)
  const [start] = useState<Values>({
    ...{ period: '', source: '', section: '', grades: '' },
    ...{ x: null, n: null, mean: null, sd: null, meanBefore: null },
  })
  const form = useForm<Values, unknown>({
    start,
    send: ({ grades, ...values }) =>
      add.run({ ref: metric.ref, ...values, grades: byGrades ? gradesIn(grades) : null }),
    sent: () => {
      announce(t('reading.added'))
      onClose()
    },
  })
  const isMean = metric.measure === 'mean' || metric.measure === 'gain'
  return (
    <Dialog title={t('reading.add')} isOpen onClose={onClose}>
      <Form form={form} submit={t('reading.addIt')} onCancel={onClose}>
        <p className={css['note']}>{t('reading.stands')}</p>
        <TextField
          label={t('reading.period')}
          help={t('reading.periodHelp')}
          isRequired
          {...form.field('period')}
        />
        <TextField
          label={t('reading.source')}
          help={t('reading.sourceHelp')}
          isRequired
          {...form.field('source')}
        />
        <TextField label={t('reading.section')} {...form.field('section')} />
        {byGrades ? (
          <TextField label={t('reading.grades')} help={t('reading.gradesHelp')} {...form.field('grades')} />
        ) : null}
        {isMean ? (
          <>
            {metric.measure === 'gain' ? (
              <NumberField label={t('reading.meanBefore')} isRequired {...form.field('meanBefore')} />
            ) : null}
            <NumberField label={t('reading.mean')} isRequired {...form.field('mean')} />
            <NumberField label={t('reading.sd')} {...form.field('sd')} />
          </>
        ) : byGrades ? null : (
          <NumberField label={t('reading.x')} isRequired {...form.field('x')} />
        )}
        {byGrades || metric.measure === 'count' ? null : (
          <NumberField label={t('reading.n')} isRequired {...form.field('n')} />
        )}
      </Form>
    </Dialog>
  )
}
