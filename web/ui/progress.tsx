import { ProgressBar } from 'react-aria-components/ProgressBar'
import { classes } from './classes.ts'
import css from './progress.module.css'

export type ProgressProps = {
  label: string
  /** Done so far; left out while nobody knows how much there is. */
  value?: number | undefined
  max?: number
  /** In words: "1,200 of 20,000 rows". */
  words?: string
}

/** How far long work has come. It can be left; whoever started it is told when it is done. */
export function Progress({ label, value, max = 100, words }: ProgressProps) {
  const share = value === undefined ? undefined : Math.min(1, Math.max(0, value / max))
  return (
    <ProgressBar
      aria-label={label}
      isIndeterminate={value === undefined}
      value={value ?? 0}
      maxValue={max}
      className={classes(css['progress'])}
      {...(words === undefined ? {} : { valueLabel: words })}
    >
      <span className={css['words']}>
        <span>{label}</span>
        <span className={css['value']}>{words}</span>
      </span>
      <span className={css['track']}>
        <span
          className={classes(css['bar'], share === undefined && css['unknown'])}
          style={share === undefined ? undefined : { inlineSize: `${share * 100}%` }}
        />
      </span>
    </ProgressBar>
  )
}
