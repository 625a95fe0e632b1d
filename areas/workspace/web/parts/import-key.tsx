import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import css from './import.module.css'
import type { ImportChoices, Preview } from './use-import.ts'

type KeyProps = {
  preview: Preview
  source: string
  onKey: (choice: Pick<ImportChoices, 'key' | 'keyFromTitle'>) => void
  onSource: (source: string) => void
}

const NONE = 'none'
const TITLE = 'title'

/** By what a row is recognised when the file comes again, and what it means if by nothing. */
export function ImportKey({ preview, source, onKey, onSource }: KeyProps) {
  const columns = [...new Set([...(preview.key === null ? [] : [preview.key]), ...preview.keys])]
  const value = preview.keyFromTitle ? TITLE : preview.key === null ? NONE : `=${preview.key}`
  return (
    <div className={css['stack']}>
      <div className={css['pair']}>
        <Select
          label={t('import.key')}
          help={t('import.keyHelp')}
          options={[
            ...columns.map((name) => ({ value: `=${name}`, label: t('import.keyColumn', { column: name }) })),
            { value: TITLE, label: t('import.keyTitle'), detail: t('import.keyTitleAbout') },
            { value: NONE, label: t('import.keyNone'), detail: t('import.keyNoneAbout') },
          ]}
          value={value}
          onChange={(chosen) =>
            onKey(
              chosen === TITLE
                ? { key: null, keyFromTitle: true }
                : { key: chosen === NONE || chosen === null ? null : chosen.slice(1), keyFromTitle: false },
            )
          }
        />
        <TextField
          label={t('import.source')}
          help={t('import.sourceHelp')}
          isDisabled={value === NONE}
          value={source}
          onChange={onSource}
        />
      </div>
      {value === NONE ? <Banner tone="warn">{t('import.copies')}</Banner> : null}
      {preview.imported > 0 ? (
        <p className={css['soft']}>{t('import.again', { source: preview.source })}</p>
      ) : null}
    </div>
  )
}
