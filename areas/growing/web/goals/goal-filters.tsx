import { useNavigate } from '@tanstack/react-router'
import { t } from '../../../../web/text/t.ts'
import { Select } from '../../../../web/ui/select.tsx'
import { BENEFICIARIES, GOAL_TYPES, HORIZONS } from '../../goals/contract.ts'
import type { Goal } from './goal-values.ts'
import css from './goals.module.css'

const FILTERS = { type: GOAL_TYPES, beneficiary: BENEFICIARIES, horizon: HORIZONS } as const
type Name = keyof typeof FILTERS
const NAMES = Object.keys(FILTERS) as Name[]
type Search = Readonly<Record<string, unknown>>
const ALL = 'all'

const chosen = (search: Search, name: Name): string | null =>
  FILTERS[name].find((value) => value === search[name]) ?? null

/** The goals of the chosen kind, gain and horizon. */
export const filterGoals = (goals: readonly Goal[], search: Search): Goal[] =>
  goals.filter((goal) =>
    NAMES.every((name) => {
      const value = chosen(search, name)
      return value === null || goal[name] === value
    }),
  )

/** What of the goals is shown: by kind, by who gains, by how far ahead. It stands in the address. */
export function GoalFilters({ search }: { search: Search }) {
  const navigate = useNavigate()
  return (
    <search className={css['filters']} aria-label={t('filter.label', { label: t('goal.plural') })}>
      {NAMES.map((name) => (
        <Select
          key={name}
          label={t(`goal.${name}`)}
          hideLabel
          options={[
            { value: ALL, label: t(`goal.all.${name}`) },
            ...FILTERS[name].map((value) => ({ value, label: t(`goal.${name}.${value}`) })),
          ]}
          value={chosen(search, name) ?? ALL}
          onChange={(value) =>
            void navigate({
              to: '.',
              search: ((before: object) => ({
                ...before,
                [name]: value === ALL ? undefined : value,
              })) as never,
            })
          }
        />
      ))}
    </search>
  )
}
