import { t } from '../../../../web/text/t.ts'
import type { Bound } from '../../../../web/ui/field.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SATISFIED } from '../../contract.ts'

const NOT_SAID = 'none'

/** What somebody said themselves of how satisfied they are; nothing is chosen for them. */
export function SatisfiedSelect({
  value,
  onChange,
  ...bound
}: Required<Pick<Bound<number | null>, 'value' | 'onChange'>> & Bound<number | null>) {
  return (
    <Select
      label={t('contact.satisfied')}
      help={t('contact.satisfied.help')}
      options={[NOT_SAID, ...SATISFIED].map((each) => ({
        value: String(each),
        label: t(`contact.satisfied.${each}`),
      }))}
      {...bound}
      value={value === null ? NOT_SAID : String(value)}
      onChange={(next) => onChange(next === null || next === NOT_SAID ? null : Number(next))}
    />
  )
}
