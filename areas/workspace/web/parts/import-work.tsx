import { useEffect, useRef, useState } from 'react'
import { undo } from '../../../../web/data/undo.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import css from './import.module.css'
import { ImportColumns } from './import-columns.tsx'
import { ImportFacts } from './import-facts.tsx'
import { ImportKey } from './import-key.tsx'
import { ImportOutcome, type Outcome } from './import-outcome.tsx'
import { ImportRows } from './import-rows.tsx'
import { ImportRunning } from './import-running.tsx'
import { ImportValues } from './import-values.tsx'
import { fieldName, kindsName } from './import-words.ts'
import {
  type ImportChoices,
  type ImportFile,
  type ImportKind,
  type Preview,
  useImportPreview,
} from './use-import.ts'

type WorkProps = {
  kind: ImportKind
  kinds: readonly ImportKind[]
  file: ImportFile
  /** The ref of the product of rows that name none. */
  product: string | null
  onAnother: () => void
}

/** One file on its way: what it holds, what becomes of it, a trial, and the import itself. */
export function ImportWork({ kind, kinds, file, product, onAnother }: WorkProps) {
  const [choices, setChoices] = useState<ImportChoices>({})
  const [source, setSource] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [running, setRunning] = useState<{ id: string; dryRun: boolean } | null>(null)
  const isHere = useIsHere()
  const labels = Object.fromEntries(kind.fields.map(({ key }) => [key, fieldName(kind.name, key)]))
  const { preview, problem, isPending } = useImportPreview(file, kind.name, labels, choices)
  const run = useDo('import.run', {
    // Whoever still looks at the page sees the outcome there, with the way back; whoever left is told.
    undo: (_, { dryRun, created, changed }) =>
      dryRun || isHere.current
        ? null
        : t('import.doneToast', { kind: kindsName(kind), count: created + changed }),
  })
  const choose = (next: ImportChoices) => {
    setChoices((before) => ({ ...before, ...next }))
    setOutcome(null)
  }
  const start = async (now: Preview, dryRun: boolean) => {
    const id = crypto.randomUUID()
    setRunning({ id, dryRun })
    setOutcome(null)
    const answer = await run
      .run({
        kind: kind.name,
        file: { name: file.name, base64: file.base64 },
        ...(now.encoding === null ? {} : { encoding: now.encoding }),
        ...(now.separator === null ? {} : { separator: now.separator }),
        ...(now.sheet === null ? {} : { sheet: now.sheet }),
        mapping: now.mapping,
        key: now.key,
        keyFromTitle: now.keyFromTitle,
        source: (source ?? now.source).trim() || now.source,
        ...(product ? { product } : {}),
        dryRun,
        progress: id,
      })
      .catch(() => null)
    setRunning(null)
    if (answer) setOutcome(answer)
  }
  if (outcome && !outcome.dryRun)
    return <Done kind={kind} kinds={kinds} outcome={outcome} fileName={file.name} onAnother={onAnother} />
  return (
    <>
      <Section title={t('import.file')} panel="padded">
        <div className={css['stack']}>
          <div className={css['file']}>
            <span>
              <strong>{file.name}</strong>{' '}
              <span className={css['soft']}>
                {preview ? t('import.rowCount', { count: preview.rows }) : null}
              </span>
            </span>
            <Button size="small" onPress={onAnother}>
              {t('import.other')}
            </Button>
          </div>
          {problem ? <ErrorState problem={problem} /> : null}
          {preview ? (
            <ImportFacts
              preview={preview}
              onRead={(how) =>
                choose({ ...how, mapping: undefined, key: undefined, keyFromTitle: undefined })
              }
            />
          ) : isPending ? (
            <SkeletonRows rows={3} />
          ) : null}
        </div>
      </Section>
      {preview ? (
        <Decide
          kind={kind}
          preview={preview}
          source={source ?? preview.source}
          onSource={setSource}
          onChoose={choose}
        />
      ) : null}
      {outcome ? <ImportOutcome outcome={outcome} kinds={kinds} fileName={file.name} /> : null}
      {run.problem ? <ErrorState problem={run.problem} kept={t('import.kept')} /> : null}
      {running && preview ? (
        <ImportRunning
          id={running.id}
          label={t(running.dryRun ? 'import.trying' : 'import.running')}
          total={preview.rows}
        />
      ) : null}
      {preview && !running ? (
        <Actions kind={kind} preview={preview} product={product} isStale={isPending} onStart={start} />
      ) : null}
    </>
  )
}

/** Whether the page is still there, for what comes back after it was left. */
const useIsHere = () => {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}

type DecideProps = {
  kind: ImportKind
  preview: Preview
  source: string
  onSource: (source: string) => void
  onChoose: (next: ImportChoices) => void
}

function Decide({ kind, preview, source, onSource, onChoose }: DecideProps) {
  const parts = { kind, preview, mapping: preview.mapping }
  return (
    <>
      <Section title={t('import.columns')} panel="padded">
        <p className={css['soft']}>{t('import.columnsAbout', { kind: kindsName(kind) })}</p>
        <ImportColumns {...parts} onChange={(mapping) => onChoose({ mapping })} />
      </Section>
      <ImportValues {...parts} onChange={(mapping) => onChoose({ mapping })} />
      {preview.willMake.map((each) => (
        <Banner key={each.kind}>
          {t('import.willMake', {
            kind: each.kind,
            count: each.names.length,
            names: each.names.slice(0, 8).join(', '),
            more: Math.max(0, each.names.length - 8),
          })}
        </Banner>
      ))}
      <Section title={t('import.recognise')} panel="padded">
        <ImportKey preview={preview} source={source} onKey={onChoose} onSource={onSource} />
      </Section>
      <Section title={t('import.first')} more={t('import.firstMore', { count: preview.first.length })}>
        <ImportRows kind={kind} preview={preview} />
      </Section>
    </>
  )
}

type ActionsProps = {
  kind: ImportKind
  preview: Preview
  product: string | null
  /** A newer preview is on its way. */
  isStale: boolean
  onStart: (preview: Preview, dryRun: boolean) => Promise<void>
}

function Actions({ kind, preview, product, isStale, onStart }: ActionsProps) {
  const has = (field: string) => preview.mapping.some((each) => each.field === field)
  const missing = !has('title')
    ? t('import.needsTitle', { field: fieldName(kind.name, 'title') })
    : kind.product === 'required' && product === null && !has('product')
      ? t('import.needsProduct')
      : null
  const isDisabled = missing !== null || isStale || preview.rows === 0
  return (
    <div className={css['stack']}>
      {missing === null ? null : <Banner tone="warn">{missing}</Banner>}
      <div className={css['actions']}>
        <Button kind="primary" isDisabled={isDisabled} onPress={() => void onStart(preview, false)}>
          {t('import.run', { count: preview.rows })}
        </Button>
        <Button isDisabled={isDisabled} onPress={() => void onStart(preview, true)}>
          {t('import.try')}
        </Button>
      </div>
    </div>
  )
}

type DoneProps = {
  kind: ImportKind
  kinds: readonly ImportKind[]
  outcome: Outcome
  fileName: string
  onAnother: () => void
}

function Done({ kind, kinds, outcome, fileName, onAnother }: DoneProps) {
  const { batchId } = outcome
  const list = recordAddress(kind.name, '')?.replace(/\/$/, '')
  const [isUndone, setUndone] = useState(false)
  const takeBack = async (batch: string) => {
    await undo({
      batchId: batch,
      text: t('import.doneToast', { kind: kindsName(kind), count: outcome.created }),
    })
    setUndone(true)
  }
  return (
    <>
      {batchId === null && outcome.errorRows === 0 ? (
        <div className={css['notice']}>
          <Banner tone="ok">{t('import.nothingNew')}</Banner>
        </div>
      ) : null}
      <ImportOutcome outcome={outcome} kinds={kinds} fileName={fileName} />
      <div className={css['actions']}>
        <Button kind="primary" onPress={onAnother}>
          {t('import.another')}
        </Button>
        {list === undefined ? null : (
          <OutLink look="button" href={list}>
            {t('import.toList', { kind: kindsName(kind) })}
          </OutLink>
        )}
        {batchId === null ? null : (
          <Button isDisabled={isUndone} onPress={() => void takeBack(batchId)}>
            {t(isUndone ? 'import.undone' : 'import.undo')}
          </Button>
        )}
      </div>
    </>
  )
}
