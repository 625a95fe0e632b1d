import { type ReactNode, useState } from 'react'
import { DropZone, Text } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import css from './file-drop.module.css'

export type FileDropProps = {
  /** What is wanted: "A CSV file". */
  label: string
  /** What happens to it, and what stays untouched. */
  help?: ReactNode
  /** Media types or endings: `['.csv', 'text/csv']`; none where every file will do. */
  accept: readonly string[]
  /** Several at once; `onFile` is then called for each. */
  many?: boolean
  onFile: (file: File) => void
}

/** A file by button, by drag or by paste. The button is enough; the rest is a shorter way. */
export function FileDrop({ label, help, accept, many = false, onFile }: FileDropProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const take = (file: File | undefined) => {
    if (!file) return
    const fits = accepts(accept, file)
    setRefused(fits ? null : file.name)
    if (fits) onFile(file)
  }
  return (
    <DropZone
      className={classes(css['drop'])}
      onDrop={(event) => {
        const files = event.items.filter((each) => each.kind === 'file')
        for (const item of many ? files : files.slice(0, 1)) void item.getFile().then(take)
      }}
    >
      <Text slot="label" className={css['label']}>
        {label}
      </Text>
      {help === undefined ? null : <p className={css['help']}>{help}</p>}
      <FileTrigger
        {...(accept.length > 0 ? { acceptedFileTypes: [...accept] } : {})}
        allowsMultiple={many}
        onSelect={(files) => [...(files ?? [])].forEach(take)}
      >
        <Button>{t('file.choose')}</Button>
      </FileTrigger>
      <p role="status" className={css['refused']}>
        {refused === null ? '' : t('file.refused', { name: refused, accepted: accept.join(', ') })}
      </p>
    </DropZone>
  )
}

/** By ending or by media type: systems name CSV files' types differently, so either is enough. */
const accepts = (accept: readonly string[], file: File): boolean =>
  accept.length === 0 ||
  accept.some((each) => (each.startsWith('.') ? file.name.toLowerCase().endsWith(each) : file.type === each))
