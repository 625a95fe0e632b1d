import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { useRead } from '../data/use-read.ts'
import { formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { FieldChanges } from '../ui/history-list.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import css from './compare.module.css'
import { CompareDay, CompareMenu, readDay } from './compare-day.tsx'
import { fieldChange } from './history-words.ts'

/** A record beside what it was at an earlier day: the list's, where it was opened out of a comparison. */
export function CompareRecord({ kind, refText }: { kind: Kind; refText: string }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [since, setSince] = useState(readDay(search['since']))
  if (since === undefined)
    return (
      <div className={css['menu']}>
        <CompareMenu onSince={setSince} />
      </div>
    )
  return (
    <div className={css['record']}>
      <CompareDay since={since} onSince={setSince} />
      <Then kind={kind} refText={refText} since={since} />
    </div>
  )
}

function Then({ kind, refText, since }: { kind: Kind; refText: string; since: string }) {
  const read = useRead('record.as-of', { ref: refText, since })
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonLines />
  const { state, fields, names } = read.data
  const when = formatMoment(read.data.since)
  return (
    <div role="status" className={css['stack']}>
      <p>
        {state === 'not-yet'
          ? t('compare.notYet', { when })
          : state === 'binned'
            ? t('compare.wasBinned', { when })
            : t('compare.fields', { when, count: fields.length })}
      </p>
      <FieldChanges
        changes={fields.map(({ field, before, after }) => fieldChange(kind, field, before, after, names))}
      />
    </div>
  )
}
