import { useRef, useState } from 'react'
import { t } from '../../text/t.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox.tsx'
import { Floating } from '../../ui/floating.tsx'

export type ChooseSeveralProps = {
  label: string
  value: readonly string[]
  options: readonly { value: string; label: string }[]
  onChange: (value: string[]) => void
}

/** Some of a closed list, in little room: the button says what is chosen. */
export function ChooseSeveral({ label, value, options, onChange }: ChooseSeveralProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const chosen = options.filter((option) => value.includes(option.value)).map((option) => option.label)
  return (
    <>
      <Button
        ref={button}
        aria-expanded={isOpen}
        aria-label={`${label}: ${chosen.join(', ') || t('filter.choose')}`}
        onPress={() => setOpen(true)}
      >
        {chosen.join(', ') || t('filter.choose')}
      </Button>
      <Floating label={label} anchor={button} isOpen={isOpen} onClose={() => setOpen(false)}>
        <CheckboxGroup label={label} hideLabel value={[...value]} onChange={onChange} options={options} />
      </Floating>
    </>
  )
}
