import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { Menu } from '../../../../web/ui/menu.tsx'
import css from './score-bars.module.css'

export type Score = {
  key: string
  label: string
  /** Null while nobody scored it. */
  value: number | null
  /** The least score that can be given: 0 for values, 1 for lenses. */
  least: 0 | 1
  /** Said beside a low score: what it means. */
  low?: string | undefined
}

export type ScoreBarsProps = {
  scores: readonly Score[]
  /** Without it the scores are shown only. */
  onScore?: ((key: string, value: number | null) => void) | undefined
}

const MOST = 5

/** Scores of the same kind below each other: the word, a bar of five, the number, and what a low one means. */
export function ScoreBars({ scores, onScore }: ScoreBarsProps) {
  return (
    <ul className={css['list']}>
      {scores.map((score) => (
        <li key={score.key} className={css['row']}>
          <span className={css['label']}>{score.label}</span>
          <span aria-hidden="true" className={classes(css['bar'], score.low !== undefined && css['low'])}>
            {Array.from({ length: MOST }, (_, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: five marks that never move.
                key={at}
                className={classes(css['mark'], score.value !== null && at < score.value && css['full'])}
              />
            ))}
          </span>
          <span className={css['number']}>
            {onScore ? <ScoreMenu score={score} onScore={onScore} /> : wordsOf(score)}
          </span>
          {score.low === undefined ? null : <span className={css['flag']}>{score.low}</span>}
        </li>
      ))}
    </ul>
  )
}

const wordsOf = ({ value }: Score): string =>
  value === null ? t('item.notScored') : t('item.ofFive', { value })

function ScoreMenu({
  score,
  onScore,
}: {
  score: Score
  onScore: (key: string, value: number | null) => void
}) {
  const steps = Array.from({ length: MOST - score.least + 1 }, (_, at) => at + score.least)
  return (
    <Menu
      label={t('item.scoreOf', { label: score.label, words: wordsOf(score) })}
      button={{ kind: 'bare', size: 'small' }}
      actions={[
        {
          title: score.label,
          actions: [
            ...steps.toReversed().map((value) => ({
              id: String(value),
              label: t(`item.score.${score.key}.${value}`),
              isSelected: score.value === value,
              run: () => onScore(score.key, value),
            })),
            {
              id: 'none',
              label: t('item.notScored'),
              isSelected: score.value === null,
              run: () => onScore(score.key, null),
            },
          ],
        },
      ]}
    >
      {wordsOf(score)}
    </Menu>
  )
}
