import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import css from './import.module.css'
import type { ImportChoices, Preview } from './use-import.ts'

const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-15',
  'macintosh',
  'gb18030',
  'shift_jis',
] as const
const SEPARATORS = ['comma', 'semicolon', 'tab'] as const

type FactsProps = {
  preview: Preview
  /** Another way to read the file: what was decided about its columns no longer holds. */
  onRead: (choice: Pick<ImportChoices, 'encoding' | 'separator' | 'sheet'>) => void
}

/** How the file was read, and what of it could not be. */
export function ImportFacts({ preview, onRead }: FactsProps) {
  const { format, sheets, sheet, encoding, separator, comments, links } = preview
  const how = {
    ...(encoding === null ? {} : { encoding }),
    ...(separator === null ? {} : { separator }),
    ...(sheet === null ? {} : { sheet }),
  }
  return (
    <div className={css['stack']}>
      <p>
        {t(`import.format.${format}`)}{' '}
        {comments + links > 0 ? (
          <span className={css['soft']}>
            {comments > 0 ? t('import.alongComments', { count: comments }) : null}{' '}
            {links > 0 ? t('import.alongLinks', { count: links }) : null}
          </span>
        ) : null}
      </p>
      <div className={css['pair']}>
        {sheets.length > 1 ? (
          <Select
            label={t('import.sheet')}
            options={sheets.map((name) => ({ value: name, label: name }))}
            value={sheet}
            onChange={(value) => onRead({ ...how, sheet: value ?? undefined })}
          />
        ) : null}
        {encoding === null || format === 'trello' || format === 'github' ? null : (
          <Select
            label={t('import.encoding')}
            options={ENCODINGS.map((value) => ({ value, label: t(`import.encoding.${value}`) }))}
            value={encoding}
            onChange={(value) => onRead({ ...how, encoding: value as typeof encoding })}
          />
        )}
        {separator === null ? null : (
          <Select
            label={t('import.separator')}
            options={SEPARATORS.map((value) => ({ value, label: t(`import.separator.${value}`) }))}
            value={separator}
            onChange={(value) => onRead({ ...how, separator: value as typeof separator })}
          />
        )}
      </div>
      {preview.encodingBy === 'guess' ? (
        <Banner tone="warn" title={t('import.guessed')}>
          {t('import.guessedAbout')}
        </Banner>
      ) : null}
      {preview.nuls > 0 ? <Banner tone="warn">{t('import.nuls', { count: preview.nuls })}</Banner> : null}
      {preview.badRows > 0 ? (
        <Banner tone="warn" title={t('import.badRows', { count: preview.badRows })}>
          {preview.bad
            .slice(0, 3)
            .map(({ line, message }) => t('import.badRow', { line: formatNumber(line), message }))
            .join(' ')}
        </Banner>
      ) : null}
    </div>
  )
}
