import { createLink } from '@tanstack/react-router'
import type { ReactNode, Ref } from 'react'
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link'
import buttonCss from './button.module.css'
import { classes } from './classes.ts'
import css from './link.module.css'

type Look = {
  /** `plain` is underlined text, `quiet` has no line until pointed at, `button` and `primary` look like buttons. */
  look?: 'plain' | 'quiet' | 'button' | 'primary'
  children?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}
const looks = {
  plain: css['plain'],
  quiet: css['quiet'],
  button: classes(buttonCss['button'], buttonCss['quiet']),
  primary: classes(buttonCss['button'], buttonCss['primary']),
}

function BaseLink({
  look = 'plain',
  ...props
}: Omit<AriaLinkProps, 'className' | 'style' | 'children'> & Look) {
  return <AriaLink {...props} className={classes(looks[look])} />
}

/** A link within the product: `<Link to="/$workspace/backlog" params={…}>`. Fetches its page when pointed at. */
export const Link = createLink(BaseLink)

/** A link out of the product, or to a file: a plain address. */
export function OutLink(
  props: Omit<AriaLinkProps, 'className' | 'style' | 'children'> & Look & { href: string },
) {
  return <BaseLink {...props} />
}
