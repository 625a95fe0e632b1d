import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import css from './coverage-period.module.css'

export type Period = { since?: string; until?: string }
type Term = { id: string; title: string; startsOn: string; endsOn: string }

const DAY = /^\d{4}-\d\d-\d\d$/

/** The period that an address names; what it cannot mean is left out. */
export const periodOf = (search: Readonly<Record<string, unknown>>): Period => {
  const day = (key: 'since' | 'until') => {
    const value = search[key]
    return typeof value === 'string' && DAY.test(value) ? { [key]: value } : {}
  }
  return { ...day('since'), ...day('until') }
}

const ALL = 'all'
const OWN = 'own'

/** All time, one of the terms, or days of one's own. It stands in the address, so that it can be handed on. */
export function CoveragePeriod({ terms, period }: { terms: readonly Term[]; period: Period }) {
  const navigate = useNavigate()
  const [isOwn, setOwn] = useState(false)
  const set = (next: { since: string | undefined; until: string | undefined }) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...next })) as never })
  const term = terms.find((each) => each.startsOn === period.since && each.endsOn === period.until)
  const isAll = period.since === undefined && period.until === undefined
  const value = isOwn ? OWN : isAll ? ALL : (term?.id ?? OWN)
  return (
    <div className={css['row']}>
      <Select
        label={t('coverage.period')}
        value={value}
        onChange={(chosen) => {
          setOwn(chosen === OWN)
          const next = terms.find((each) => each.id === chosen)
          if (chosen !== OWN) set({ since: next?.startsOn, until: next?.endsOn })
        }}
        options={[
          { value: ALL, label: t('coverage.allTime') },
          ...terms.toReversed().map(({ id, title }) => ({ value: id, label: title })),
          { value: OWN, label: t('coverage.ownDays') },
        ]}
      />
      {value === OWN ? (
        <>
          <DateField
            label={t('coverage.since')}
            value={period.since ?? null}
            onChange={(day) => set({ since: day ?? undefined, until: period.until })}
          />
          <DateField
            label={t('coverage.until')}
            value={period.until ?? null}
            onChange={(day) => set({ since: period.since, until: day ?? undefined })}
          />
        </>
      ) : null}
    </div>
  )
}
