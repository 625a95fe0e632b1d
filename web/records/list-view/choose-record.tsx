import { useQueries } from '@tanstack/react-query'
import { call } from '../../data/client.ts'
import { queryClient } from '../../data/query-client.ts'
import { readKey } from '../../data/use-read.ts'
import { t } from '../../text/t.ts'
import { Button } from '../../ui/button.tsx'
import { RecordPicker } from '../record-picker.tsx'
import css from './filter-builder.module.css'

export type ChooseRecordProps = {
  label: string
  kind: string
  /** Refs or ids; `me` for who looks. */
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Any of some records, found by typing. Of people, the reader can be meant, whoever that is. */
export function ChooseRecord({ label, kind, value, onChange }: ChooseRecordProps) {
  const named = useQueries(
    {
      queries: value.map((ref) => ({
        queryKey: readKey('record.find', { ref }),
        queryFn: ({ signal }: { signal: AbortSignal }) => call('record.find', { ref }, signal),
        enabled: ref !== 'me',
      })),
    },
    queryClient,
  )
  const nameOf = (ref: string, at: number) =>
    ref === 'me' ? t('filter.me') : (named[at]?.data?.title ?? ref)
  return (
    <div className={css['records']}>
      {value.map((ref, at) => (
        <span key={ref} className={css['chosen']}>
          {nameOf(ref, at)}
          <Button
            kind="bare"
            size="small"
            aria-label={t('filter.remove', { filter: nameOf(ref, at) })}
            onPress={() => onChange(value.filter((each) => each !== ref))}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </span>
      ))}
      <RecordPicker
        // Empty again after each choice.
        key={value.join()}
        label={label}
        hideLabel
        kind={kind}
        value={null}
        onChange={(option) => option && onChange([...new Set([...value, option.value])])}
      />
      {kind === 'person' && !value.includes('me') ? (
        <Button size="small" kind="quiet" onPress={() => onChange([...value, 'me'])}>
          {t('filter.me')}
        </Button>
      ) : null}
    </div>
  )
}
