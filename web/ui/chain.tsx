import { useId } from 'react'
import { Link as AriaLink } from 'react-aria-components/Link'
import { t } from '../text/t.ts'
import css from './chain.module.css'
import { classes } from './classes.ts'
import { useInPanel } from './in-panel.ts'

export type ChainStep = {
  key: string
  /** The stretch: "Voices", "Theme", "Item". */
  label: string
  /** What stands here: "38 notes, 31 people"; for a gap what is missing: "Nobody has been told". */
  title: string
  /** A second line in small: "students 19, adjuncts 9". */
  detail?: string | undefined
  /** Where the step leads. */
  href?: string | undefined
  /** The record that is being looked at. */
  here?: boolean
  /** Nothing stands here yet: drawn dashed, and said. */
  gap?: boolean
}

/** The chain of evidence: from the voices on the left to the outcome and the win on the right, gaps shown as gaps. */
export function Chain({ steps, label }: { steps: readonly ChainStep[]; label?: string }) {
  const id = useId()
  const inPanel = useInPanel() !== null
  const Title = inPanel ? 'h3' : 'h2'
  const Heading = inPanel ? 'h4' : 'h3'
  return (
    <nav className={css['room']} aria-labelledby={id}>
      <Title id={id} className={css['unseen']}>
        {label ?? t('chain.label')}
      </Title>
      <ol className={css['chain']}>
        {steps.map((step) => (
          <li
            key={step.key}
            className={classes(css['step'], step.here && css['here'], step.gap && css['gap'])}
            aria-current={step.here ? 'step' : undefined}
          >
            <Heading className={css['label']}>{step.label}</Heading>
            <p className={css['title']}>
              {step.gap ? <span className={css['unseen']}>{t('chain.gap')} </span> : null}
              {step.href !== undefined && !step.here ? (
                <AriaLink href={step.href} className={classes(css['link'])}>
                  {step.title}
                </AriaLink>
              ) : (
                step.title
              )}
            </p>
            {step.detail === undefined ? null : <p className={css['detail']}>{step.detail}</p>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
