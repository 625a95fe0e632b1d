import { Fragment, useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import css from './decide.module.css'
import { numberWords, type Row } from './words.ts'

const EFFECTS = [3, 2, 1, 0, -1, -2] as const
const NONE = 'none'
/** What a group that is named anew is said to get at first. */
const FIRST = 1

/** What the item does to each group; said at once. Its mean, weighted by size, is the equity of the education score. */
export function Touches({ row }: { row: Row }) {
  const touch = useDo('score.touch')
  const [asked, setAsked] = useState(0)
  const say = (group: string, effect: number | null) =>
    void touch.run({ item: row.item.ref, group, effect }).catch(() => {})
  const { touches } = row
  return (
    <Section
      title={t('decide.touches')}
      more={
        row.factors.equity === null
          ? undefined
          : t('decide.equityIs', { equity: numberWords(row.factors.equity) })
      }
    >
      {touch.problem ? <ErrorState problem={touch.problem} /> : null}
      {touches.length === 0 ? <p className={css['soft']}>{t('decide.noTouch')}</p> : null}
      <div className={css['touches']}>
        {touches.map((each) => (
          <Fragment key={each.groupId}>
            <span>
              {each.title}{' '}
              <span className={css['soft']}>{each.size === null ? '' : formatNumber(each.size)}</span>
            </span>
            <Select
              label={t('decide.effectOn', { group: each.title })}
              hideLabel
              options={[...EFFECTS.map(effectOption), { value: NONE, label: t('decide.effect.none') }]}
              value={String(each.effect)}
              onChange={(next) => say(each.groupId, next === null || next === NONE ? null : Number(next))}
            />
          </Fragment>
        ))}
      </div>
      <RecordPicker
        key={asked}
        kind="group"
        label={t('decide.addGroup')}
        value={null}
        onChange={(option) => {
          if (!option) return
          setAsked(asked + 1)
          say(option.value, touches.find((each) => each.groupId === option.value)?.effect ?? FIRST)
        }}
      />
    </Section>
  )
}

const effectOption = (effect: number) => ({
  value: String(effect),
  label: t(`decide.effect.${effect < 0 ? `minus${-effect}` : effect}`),
  detail: formatNumber(effect, { signDisplay: 'exceptZero' }),
})
