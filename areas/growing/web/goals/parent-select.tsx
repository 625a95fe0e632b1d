import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Select } from '../../../../web/ui/select.tsx'

export type ParentSelectProps = {
  value: string | null
  onChange: (id: string | null) => void
  except?: string | undefined
}

const NONE = 'none'

/** The wider goal that one is part of: one of the open goals, or none. A circle is refused by the server, by name. */
export function ParentSelect({ value, onChange, except }: ParentSelectProps) {
  const goals = useRead('goal.list', { limit: 200 }).data?.records ?? []
  const offered = goals.filter(({ id, state }) => id !== except && (state === 'open' || id === value))
  if (offered.length === 0) return null
  return (
    <Select
      label={t('goal.parentId')}
      options={[
        { value: NONE, label: t('goal.noParent') },
        ...offered.map(({ id, title, horizon }) => ({
          value: id,
          label: title,
          detail: t(`goal.horizon.${horizon}`),
        })),
      ]}
      name="parentId"
      value={value ?? NONE}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  )
}
