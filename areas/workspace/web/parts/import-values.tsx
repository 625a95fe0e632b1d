import { useRef } from 'react'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { Switch } from '../../../../web/ui/switch.tsx'
import css from './import.module.css'
import { fieldName, valueName } from './import-words.ts'
import type { ColumnMapping, ImportKind, Preview } from './use-import.ts'

type Asked = { value: string; count: number }
type ValuesProps = {
  kind: ImportKind
  preview: Preview
  mapping: readonly ColumnMapping[]
  onChange: (mapping: ColumnMapping[]) => void
}

/** Words of the file that a field does not know, for the person to say what they mean. */
export function ImportValues({ kind, preview, mapping, onChange }: ValuesProps) {
  const asked = useAsked(preview)
  const change = (next: ColumnMapping) =>
    onChange(mapping.map((each) => (each.column === next.column ? next : each)))
  return mapping.flatMap((each) => {
    const words = asked.get(`${each.column} ${each.field}`)
    const field = kind.fields.find(({ key }) => key === each.field)
    if (!words || !field) return []
    const more = preview.unmatched.find(({ column }) => column === each.column)?.more ?? false
    return [
      <Section
        key={each.column}
        title={t('import.values', { column: each.column, field: fieldName(kind.name, each.field) })}
        panel="padded"
      >
        <p className={css['soft']}>{t(more ? 'import.valuesMore' : 'import.valuesAbout')}</p>
        <ul className={css['columns']}>
          {words.map((word) => (
            <li key={word.value} className={css['column']}>
              <div className={css['columnName']}>
                <span>
                  “{word.value}”{' '}
                  <span className={css['soft']}>{t('import.times', { count: word.count })}</span>
                </span>
              </div>
              <Meaning
                kind={kind}
                field={field}
                word={word.value}
                meant={each.values?.[word.value]}
                onChange={(meant) => change({ ...each, values: withValue(each.values, word.value, meant) })}
              />
            </li>
          ))}
        </ul>
        <Switch
          value={each.rest === 'empty'}
          onChange={(isOn) => change({ ...each, rest: isOn ? 'empty' : 'error' })}
        >
          {t('import.restEmpty')}
        </Switch>
      </Section>,
    ]
  })
}

const withValue = (
  values: ColumnMapping['values'],
  word: string,
  meant: string | null | undefined,
): Record<string, string | null> => {
  const { [word]: _, ...others } = values ?? {}
  return meant === undefined ? others : { ...others, [word]: meant }
}

/** All words that were ever asked about, so that one stays in its place after it was answered. */
const useAsked = (preview: Preview): ReadonlyMap<string, readonly Asked[]> => {
  const known = useRef(new Map<string, Asked[]>())
  for (const { column, field, values } of preview.unmatched) {
    const place = `${column} ${field}`
    const words = known.current.get(place) ?? []
    const news = values.filter(({ value }) => !words.some((word) => word.value === value))
    if (news.length > 0) known.current.set(place, [...words, ...news])
  }
  return known.current
}

const ASK = 'ask'
const EMPTY = 'empty'

type MeaningProps = {
  kind: ImportKind
  field: ImportKind['fields'][number]
  word: string
  /** Null for empty, undefined while nobody has said. */
  meant: string | null | undefined
  onChange: (meant: string | null | undefined) => void
}

function Meaning({ kind, field, word, meant, onChange }: MeaningProps) {
  if (field.kind !== null)
    return (
      <RecordPicker
        kind={field.kind}
        label={t('import.means', { word })}
        hideLabel
        placeholder={t('import.choose')}
        value={typeof meant === 'string' ? { value: meant, label: meant } : null}
        onChange={(option) => onChange(option?.detail ?? option?.value)}
      />
    )
  const values = field.type === 'flag' ? ['true', 'false'] : (field.values ?? [])
  const nameOf = (value: string) =>
    field.type === 'flag'
      ? t(value === 'true' ? 'record.yes' : 'record.no')
      : valueName(kind.name, field.key, value)
  return (
    <Select
      label={t('import.means', { word })}
      hideLabel
      options={[
        { value: ASK, label: t('import.notSaid') },
        ...values.map((value) => ({ value: `=${value}`, label: nameOf(value) })),
        { value: EMPTY, label: t('import.leaveEmpty') },
      ]}
      value={meant === undefined ? ASK : meant === null ? EMPTY : `=${meant}`}
      onChange={(chosen) =>
        onChange(chosen === EMPTY ? null : chosen === null || chosen === ASK ? undefined : chosen.slice(1))
      }
    />
  )
}
