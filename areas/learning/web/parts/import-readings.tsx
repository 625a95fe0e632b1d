import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { FileDrop } from '../../../../web/ui/file-drop.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { armWords } from '../figure-words.ts'
import css from './learn.module.css'
import type { Experiment } from './learn-cells.tsx'

type Answer = Output<'metric.import-readings'>
type Values = { metrics: string[]; period: string; source: string; csv: string }

export type ImportReadingsProps = {
  productId: string | null
  experiment?: Experiment
  /** The metric that it was opened from. */
  metricRef?: string
  onClose: () => void
}

/** Grades or counts of groups from a file: first what would be read, then it is kept for good. */
export function ImportReadings({ productId, experiment, metricRef, onClose }: ImportReadingsProps) {
  const metrics = useRead('metric.list', { ...(productId ? { product: productId } : {}), limit: 100 })
  const read = useDo('metric.import-readings')
  const [preview, setPreview] = useState<Answer | null>(null)
  const judging = metrics.data?.records.find((each) => each.id === experiment?.metricId)?.ref ?? metricRef
  const form = useForm<Values, Answer>({
    start: { metrics: [], period: '', source: '', csv: '' },
    send: (values) => send(values, preview === null || preview.errors.length > 0),
    sent: (answer, values) => {
      if (preview === null || preview.errors.length > 0) {
        setPreview(answer)
        return
      }
      announce(t('reading.kept', { count: answer.made, metrics: chosenOf(values).length }))
      onClose()
    },
  })
  const chosenOf = (values: Values) =>
    values.metrics.length > 0 ? values.metrics : judging === undefined ? [] : [judging]
  const send = (values: Values, dryRun: boolean) =>
    read.run({
      metrics: chosenOf(values),
      period: values.period,
      source: values.source,
      csv: values.csv,
      dryRun,
      ...(experiment ? { experiment: experiment.ref } : {}),
    })
  const set = (change: Partial<Values>) => {
    setPreview(null)
    form.set(change)
  }
  const field = (name: 'period' | 'source' | 'csv') => ({
    ...form.field(name),
    onChange: (value: string) => set({ [name]: value }),
  })
  const isSure = preview !== null && preview.errors.length === 0
  return (
    <Dialog title={t('reading.import')} isOpen onClose={onClose} size="wide">
      <Form
        form={form}
        submit={t(isSure ? 'reading.keep' : 'reading.preview', { count: preview?.groups ?? 0 })}
        onCancel={onClose}
      >
        <p className={css['note']}>{t('reading.importAbout')}</p>
        <CheckboxGroup
          label={t('reading.metrics')}
          help={t('reading.metricsHelp')}
          options={(metrics.data?.records ?? []).map((each) => ({ value: each.ref, label: each.title }))}
          value={chosenOf(form.values)}
          onChange={(value) => set({ metrics: value })}
        />
        <TextField
          label={t('reading.period')}
          help={t('reading.periodHelp')}
          isRequired
          {...field('period')}
        />
        <TextField
          label={t('reading.source')}
          help={t('reading.sourceHelp')}
          isRequired
          {...field('source')}
        />
        <FileDrop
          label={t('reading.file')}
          help={t('reading.fileHelp')}
          accept={['.csv', 'text/csv', '.txt']}
          onFile={(file) => void file.text().then((csv) => set({ csv }))}
        />
        <TextArea
          label={t('reading.csv')}
          help={t('reading.csvHelp')}
          rows={6}
          isRequired
          {...field('csv')}
        />
        {preview ? <Preview preview={preview} /> : null}
      </Form>
    </Dialog>
  )
}

function Preview({ preview }: { preview: Answer }) {
  const [isAll, setAll] = useState(false)
  const faults = isAll ? preview.errors : preview.errors.slice(0, 5)
  const unused = preview.columns.filter((column) => column.as === '').map((column) => column.name)
  return (
    <div role="status" className={css['stack']}>
      {preview.errors.length > 0 ? (
        <Banner tone="stop" title={t('reading.faults', { count: preview.errors.length })}>
          <ul className={css['faults']}>
            {faults.map((fault) => (
              <li key={`${fault.line} ${fault.message}`}>{t('reading.fault', { ...fault })}</li>
            ))}
          </ul>
          {preview.errors.length > faults.length ? (
            <Button size="small" onPress={() => setAll(true)}>
              {t('reading.allFaults')}
            </Button>
          ) : null}
        </Banner>
      ) : null}
      <p>{t(`reading.form.${preview.form}`, { rows: preview.rows, groups: preview.groups })}</p>
      <FigureTable
        rows={preview.arms}
        keyOf={(arm) => arm.arm}
        columns={[
          { key: 'arm', label: t('verdict.arm'), cell: (arm) => armWords(arm.arm) },
          {
            key: 'sections',
            label: t('figure.sections'),
            isFigure: true,
            cell: (arm) => formatNumber(arm.sections),
          },
          { key: 'n', label: t('reading.learners'), isFigure: true, cell: (arm) => formatNumber(arm.n) },
        ]}
      />
      {unused.length > 0 ? (
        <p className={css['note']}>{t('reading.unused', { columns: unused.join(', ') })}</p>
      ) : null}
    </div>
  )
}
