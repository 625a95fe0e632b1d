import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { classes } from './classes.ts'
import css from './tooltip.module.css'

/**
 * A word more about a button, on pointing or focus. Never needed: what a person must know stands on the page,
 * and touch has no tooltip.
 */
export function Tooltip({ words, children }: { words: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className={classes(css['tooltip'])} offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
