import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from '../parts/import.module.css'
import { ImportFileChoice } from '../parts/import-file.tsx'
import { kindsName } from '../parts/import-words.ts'
import { ImportWork } from '../parts/import-work.tsx'
import type { ImportFile, ImportKind } from '../parts/use-import.ts'

/** A file into records: choose it, see what it would become, try it, do it. Nothing is written before the last step. */
export function ImportPage() {
  const read = useRead('import.kinds', {})
  const kinds = (read.data?.kinds ?? []).filter((kind) => kind.mayImport)
  return (
    <Page title={t('import.title')} about={t('import.about')}>
      {read.isPending ? <SkeletonLines /> : null}
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data && kinds.length === 0 ? (
        <EmptyState title={t('import.mayNot')}>{t('import.mayNotAbout')}</EmptyState>
      ) : null}
      {kinds.length > 0 ? <Wizard kinds={kinds} /> : null}
    </Page>
  )
}

function Wizard({ kinds }: { kinds: readonly ImportKind[] }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const { product, products } = useWorkspace()
  const [file, setFile] = useState<ImportFile | null>(null)
  const [productRef, setProductRef] = useState<string | null>(product?.ref ?? null)
  const kind = kinds.find(({ name }) => name === search['kind'])
  const takesProduct = kind?.product === 'required' || kind?.product === 'optional'
  const setKind = (name: string | null) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, kind: name ?? undefined })) as never,
    })
  return (
    <>
      <Section title={t('import.what')} panel="padded">
        <div className={css['stack']}>
          <div className={css['pair']}>
            <Select
              label={t('import.kind')}
              help={t('import.kindHelp')}
              options={kinds.map((each) => ({ value: each.name, label: kindsName(each) }))}
              value={kind?.name ?? null}
              onChange={setKind}
            />
            {takesProduct ? (
              <Select
                label={t('record.product')}
                help={t(`import.product.${kind.product}`)}
                options={[
                  ...(kind.product === 'optional' ? [{ value: 'none', label: t('record.none') }] : []),
                  ...products.map(({ ref, title }) => ({ value: ref, label: title })),
                ]}
                value={productRef ?? (kind.product === 'optional' ? 'none' : null)}
                onChange={(ref) => setProductRef(ref === 'none' ? null : ref)}
              />
            ) : null}
          </div>
          {kind && !file ? <ImportFileChoice onFile={setFile} /> : null}
        </div>
      </Section>
      {kind && file ? (
        <ImportWork
          key={`${file.id} ${kind.name}`}
          kind={kind}
          kinds={kinds}
          file={file}
          product={takesProduct ? productRef : null}
          onAnother={() => setFile(null)}
        />
      ) : null}
    </>
  )
}
