import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { classes } from './classes.ts'
import css from './segments.module.css'

export type SegmentsProps = {
  /** What is chosen: "How sure we are". */
  label: string
  options: readonly { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
  isDisabled?: boolean
}

/** One of two to four short states, changed by one press and at once. In a form take a RadioGroup. */
export function Segments({ label, options, value, onChange, isDisabled = false }: SegmentsProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      isDisabled={isDisabled}
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [first] = keys
        if (first !== undefined && first !== value) onChange(String(first))
      }}
      className={classes(css['segments'])}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={classes(css['segment'])}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
