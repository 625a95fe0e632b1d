import { t } from '../../../../web/text/t.ts'
import { STANCES, type Stance } from '../../contract.ts'
import css from './stance-gap.module.css'

const STEP = 14
const EDGE = 6

export type StanceGapProps = {
  now: Stance
  wanted: Stance
  /** Says it in words beside the drawing. */
  withWords?: boolean
}

/** From where somebody stands (a full mark) to where we want them (a ring), on the five steps from unaware to leading. */
export function StanceGap({ now, wanted, withWords = false }: StanceGapProps) {
  const at = (stance: Stance) => EDGE + STANCES.indexOf(stance) * STEP
  const width = EDGE * 2 + STEP * (STANCES.length - 1)
  const words = gapWords(now, wanted)
  return (
    <span className={css['gap']} {...(withWords ? {} : { role: 'img', 'aria-label': words })}>
      <svg
        width={width}
        height={EDGE * 2}
        viewBox={`0 0 ${width} ${EDGE * 2}`}
        className={css['mark']}
        aria-hidden="true"
      >
        <line x1={EDGE} x2={width - EDGE} y1={EDGE} y2={EDGE} className={css['track']} />
        <line x1={at(now)} x2={at(wanted)} y1={EDGE} y2={EDGE} className={css['way']} />
        {STANCES.map((stance) => (
          <circle key={stance} cx={at(stance)} cy={EDGE} r={1.5} className={css['step']} />
        ))}
        <circle cx={at(wanted)} cy={EDGE} r={5} className={css['wanted']} />
        <circle cx={at(now)} cy={EDGE} r={4} className={css['now']} />
      </svg>
      {withWords ? <span className={css['words']}>{words}</span> : null}
    </span>
  )
}

/** "Neutral, wanted supportive", or that they stand where we want them. */
export const gapWords = (now: Stance, wanted: Stance): string =>
  now === wanted
    ? t('engagement.asWanted', { now: t(`engagement.now.${now}`) })
    : t('engagement.gap', { now: t(`engagement.now.${now}`), wanted: t(`engagement.now.${wanted}`) })
