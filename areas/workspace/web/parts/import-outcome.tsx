import { useEffect, useMemo, useRef } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { csvOf, download } from './download.ts'
import css from './import.module.css'
import { kindsName } from './import-words.ts'
import type { ImportKind } from './use-import.ts'

export type Outcome = Output<'import.run'>
type OutcomeProps = { outcome: Outcome; kinds: readonly ImportKind[]; fileName: string }

/** What an import did, or what a trial run says that it would do. */
export function ImportOutcome({ outcome, kinds, fileName }: OutcomeProps) {
  const { dryRun, created, changed, unchanged, inBin, errorRows, made } = outcome
  const place = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome comes into sight; nothing of it is read.
  useEffect(() => {
    // In braces: newer browsers answer a promise, which would be taken for the effect's end.
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome])
  const counts = [
    { key: 'created', count: created, always: true },
    { key: 'changed', count: changed, always: true },
    { key: 'unchanged', count: unchanged, always: true },
    { key: 'comments', count: outcome.comments, always: false },
    { key: 'links', count: outcome.links, always: false },
    { key: 'linksLeft', count: outcome.linksLeft, always: false },
    { key: 'inBin', count: inBin, always: false },
    { key: 'errorRows', count: errorRows, always: true },
  ]
  return (
    <div ref={place} className={css['stack']} role="status">
      <Section title={t(dryRun ? 'import.trialTitle' : 'import.doneTitle')} panel="padded">
        <KeyValues
          pairs={counts
            .filter(({ count, always }) => always || count > 0)
            .map(({ key, count }) => ({
              key,
              label: t(`import.count.${key}${dryRun ? '.trial' : ''}`),
              value: formatNumber(count),
            }))}
        />
        {made.map(({ kind, count, titles }) => (
          <p key={kind} className={css['soft']}>
            {t('import.made', {
              count,
              kind: nameOf(kinds, kind),
              names: titles.slice(0, 5).join(', '),
              more: Math.max(0, count - 5),
            })}
          </p>
        ))}
      </Section>
      {outcome.errors.length > 0 ? <ImportErrors outcome={outcome} fileName={fileName} /> : null}
    </div>
  )
}

const nameOf = (kinds: readonly ImportKind[], name: string): string => {
  const kind = kinds.find((each) => each.name === name)
  return kind ? kindsName(kind) : name
}

type ErrorRow = Outcome['errors'][number] & { id: string }
const SHOWN = 100

const columns = (): Column<ErrorRow>[] => [
  {
    key: 'line',
    label: t('import.lineColumn'),
    width: 80,
    align: 'end',
    render: (row) => formatNumber(row.line),
  },
  {
    key: 'column',
    label: t('import.columnColumn'),
    width: '1fr',
    minWidth: 110,
    render: (row) => row.column,
  },
  {
    key: 'value',
    label: t('import.valueColumn'),
    width: '1fr',
    minWidth: 120,
    render: (row) => <span className={css['fault']}>{row.value}</span>,
  },
  {
    key: 'message',
    label: t('import.messageColumn'),
    width: '2fr',
    minWidth: 200,
    isName: true,
    render: (row) => row.message,
  },
]

function ImportErrors({ outcome, fileName }: { outcome: Outcome; fileName: string }) {
  const { errors, errorRows, dryRun } = outcome
  const rows = useMemo<ErrorRow[]>(
    () => errors.slice(0, SHOWN).map((error, at) => ({ ...error, id: String(at) })),
    [errors],
  )
  const shown = useMemo(columns, [])
  const save = () => {
    const header = ['line', 'column', 'value', 'problem']
    const lines = errors.map(({ line, column, value, message }) => [line, column, value, message])
    download(`${fileName.replace(/\.\w+$/, '')}-${t('import.errorsFile')}.csv`, csvOf([header, ...lines]))
  }
  const { mend } = outcome
  const base = fileName.replace(/\.\w+$/, '')
  return (
    <Section
      title={t('import.errors')}
      more={
        <span className={css['actions']}>
          {mend === null ? null : (
            <Button size="small" onPress={() => download(`${base}-${t('import.mendFile')}.csv`, mend)}>
              {t('import.mend')}
            </Button>
          )}
          <Button size="small" onPress={save}>
            {t('import.saveErrors')}
          </Button>
        </span>
      }
    >
      <div className={css['stack']}>
        <Banner tone="warn">
          {t(dryRun ? 'import.errorsTrial' : 'import.errorsAbout', { count: errorRows })}{' '}
          {mend === null ? null : t('import.mendAbout')}
        </Banner>
        <RecordTable
          label={t('import.errors')}
          columns={shown}
          rows={rows}
          nameOf={(row) => t('import.line', { line: row.line })}
          isWrapped
          total={errors.length}
          empty={null}
        />
      </div>
    </Section>
  )
}
