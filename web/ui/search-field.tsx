import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import {
  type SearchFieldProps as AriaProps,
  SearchField as AriaSearchField,
} from 'react-aria-components/SearchField'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import field from './field.module.css'
import { FieldLabel } from './field.tsx'
import { Kbd } from './kbd.tsx'
import css from './search-field.module.css'

export type SearchFieldProps = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  label: string
  placeholder?: string
  /** The key that brings the focus here, shown while the field is empty. */
  hint?: string
}

/** Text to search for. Escape empties it. The label is for the ear; the glass stands for it. */
export function SearchField({ label, placeholder, hint, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className={classes(css['search'])}>
      <FieldLabel label={label} hideLabel />
      <svg aria-hidden="true" className={css['glass']} viewBox="0 0 16 16" fill="none" stroke="currentColor">
        <circle cx="7" cy="7" r="4.5" strokeWidth="1.5" />
        <path d="m10.5 10.5 3.5 3.5" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <Input className={classes(field['input'], css['input'])} placeholder={placeholder ?? label} />
      {hint === undefined ? null : (
        <span className={css['hint']}>
          <Kbd keys={hint} decorative />
        </span>
      )}
      <Button className={classes(css['clear'])} aria-label={t('search.clear')}>
        ×
      </Button>
    </AriaSearchField>
  )
}
