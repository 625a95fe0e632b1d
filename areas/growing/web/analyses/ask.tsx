import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { METHODS, type Method, TAKES } from '../../analyses/contract.ts'
import css from './analyses.module.css'
import { type Data, type DataColumn, type Question, word } from './answer-words.ts'
import { type Asking, canAsk, columnsFor, completed, othersFor } from './question-values.ts'

const NOTHING = { column: '', by: '', counted: '', first: '', second: '' }

type Props = { refText: string; data: Data; question: Question | null }

/** Chooses what to ask of the data: what sort of question, of which column, held against which. */
export function AskSection({ refText, data, question }: Props) {
  const ask = useDo('analysis.ask')
  const possible = METHODS.filter((method) => canAsk(data, method))
  const form = useForm<Asking, unknown>({
    start: completed(data, question ?? { method: possible[0] ?? 'describe', ...NOTHING }),
    send: (values) => ask.run({ ref: refText, ...values }),
  })
  const { method, column, by, first } = form.values
  const set = (change: Partial<Asking>) => form.set(completed(data, { ...form.values, ...change }))
  const choose = (
    name: keyof Asking,
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      isRequired
      name={name}
      value={form.values[name]}
      options={options}
      onChange={(value) => set({ [name]: value ?? '' })}
    />
  )
  const words = (of: string) =>
    (data.columns.find(({ name }) => name === of)?.values ?? []).map(({ value }) => ({
      value,
      label: word(value, data, of),
    }))
  if (possible.length === 0)
    return (
      <Section title={t('analysis.ask')} panel="padded">
        <p>{t('analysis.nothingToAsk')}</p>
      </Section>
    )
  const takes = TAKES[method]
  return (
    <Section title={t('analysis.ask')} panel="padded">
      <Form form={form} submit={t('analysis.askDo')}>
        <Select
          label={t('analysis.method')}
          isRequired
          name="method"
          value={method}
          options={METHODS.map((each) => ({
            value: each,
            label: t(`analysis.method.${each}`),
            detail: t(
              canAsk(data, each) ? `analysis.method.${each}.detail` : `analysis.method.${each}.needs`,
            ),
            isDisabled: !canAsk(data, each),
          }))}
          onChange={(value) => set({ method: value as Method })}
        />
        <div className={css['fields']}>
          {choose('column', t(`analysis.column.${method}`), named(columnsFor(data, method)))}
          {takes.counts ? choose('counted', t('analysis.counted'), words(column)) : null}
          {takes.by.length > 0
            ? choose('by', t(`analysis.by.${method}`), named(othersFor(data, method, column)))
            : null}
          {takes.groups
            ? [
                choose('first', t('analysis.first'), words(by)),
                choose(
                  'second',
                  t('analysis.second'),
                  words(by).filter(({ value }) => value !== first),
                ),
              ]
            : null}
        </div>
      </Form>
    </Section>
  )
}

const named = (columns: readonly DataColumn[]) => columns.map(({ name }) => ({ value: name, label: name }))
