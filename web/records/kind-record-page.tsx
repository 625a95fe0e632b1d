import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { useKey } from '../keys/use-key.ts'
import { sectionsOf } from '../shell/areas.ts'
import { t } from '../text/t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { Menu } from '../ui/menu.tsx'
import { Page, Panel, Section } from '../ui/page.tsx'
import { Prose } from '../ui/prose.tsx'
import { RecordPage } from '../ui/record-page.tsx'
import { PageSkeleton, SkeletonLines } from '../ui/skeleton.tsx'
import { RefLabel } from '../ui/tag.tsx'
import { FieldValue } from './field-value.tsx'
import type { Names } from './form-values.ts'
import { type AnyRecord, EditRecordDialog, operationOf } from './kind-dialogs.tsx'
import type { FormLayout } from './kind-form.tsx'
import { OwnFields } from './own-fields.tsx'
import { RecordChain } from './record-chain.tsx'
import { RecordLinks } from './record-links.tsx'
import { RecordComments, RecordHistory } from './record-talk.tsx'

export type KindRecordPageProps = {
  kind: Kind
  mayWrite: boolean
  layout?: FormLayout
  /** The short fields that are shown beside; all of them where nothing is said. */
  facts?: readonly string[] | ((record: AnyRecord) => readonly string[])
  /** Long texts that the kind shows in sections of its own. */
  apart?: readonly string[]
  /** Sections of the kind's own that its reader came for, before its long texts. */
  lead?: (record: AnyRecord, names: Names) => ReactNode
  /** Sections of the kind's own, below its long texts. */
  children?: (record: AnyRecord, names: Names) => ReactNode
  /** Panels below the fields. */
  aside?: (record: AnyRecord) => ReactNode
}

/** One record of a kind: its long texts as sections, its other fields beside them, chain, comments, history, edit and bin. */
export function KindRecordPage(props: KindRecordPageProps) {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead(operationOf(props.kind, 'get'), { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <Shown {...props} record={read.data.record as unknown as AnyRecord} names={read.data.names} />
}

function Shown(props: KindRecordPageProps & { record: AnyRecord; names: Names }) {
  const { kind, mayWrite, layout, facts, record, names } = props
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const bin = useDo(operationOf(kind, 'bin'), {
    undo: () => t(`${kind.name}.binned`, { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  const restore = useDo(operationOf(kind, 'restore'))
  const inBin = record.binnedAt !== null
  useKey('record.edit', () => setEditing(true), mayWrite && !inBin)
  const fields = Object.entries(kind.fields)
  const shown = typeof facts === 'function' ? facts(record) : facts
  const long = fields.filter(([key, field]) => field.type === 'long-text' && !props.apart?.includes(key))
  const short = fields.filter(
    ([key, field]) => field.type !== 'long-text' && (shown === undefined || shown.includes(key)),
  )
  return (
    <RecordPage
      title={record.title}
      above={<RefLabel>{record.ref}</RefLabel>}
      notice={
        bin.problem ? (
          <ErrorState problem={bin.problem} />
        ) : inBin ? (
          <Banner
            tone="warn"
            action={
              mayWrite ? (
                <Button onPress={() => void restore.run({ refs: [record.ref] })}>
                  {t('records.restore')}
                </Button>
              ) : undefined
            }
          >
            {t('records.inBin')}
          </Banner>
        ) : undefined
      }
      action={
        mayWrite && !inBin ? (
          <>
            <Button onPress={() => setEditing(true)} hint="E">
              {t('record.edit')}
            </Button>
            <Menu
              label={t('record.more', { ref: record.ref })}
              placement="bottom end"
              actions={[
                {
                  id: 'bin',
                  label: t('records.bin'),
                  // A refusal is shown above the page.
                  run: () => void bin.run({ refs: [record.ref] }).catch(() => {}),
                },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      {...(kind.chainStep === undefined ? {} : { chain: <RecordChain record={record} /> })}
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={short.map(([key]) => ({
                key,
                label: t(`${kind.name}.${key}`),
                value: <FieldValue kind={kind} name={key} value={record[key]} names={names} />,
              }))}
            />
          </Panel>
          <OwnFields kind={kind} record={record} names={names} mayWrite={mayWrite && !inBin} />
          {props.aside?.(record)}
        </>
      }
      comments={<RecordComments refText={record.ref} />}
      history={<RecordHistory kind={kind} refText={record.ref} mayUndo={mayWrite} />}
    >
      {props.lead?.(record, names)}
      {long.map(([key]) => (
        <Section key={key} title={t(`${kind.name}.${key}`)} panel="padded">
          {record[key] === '' ? <p>{t(`${kind.name}.${key}.none`)}</p> : <Prose text={String(record[key])} />}
        </Section>
      ))}
      {props.children?.(record, names)}
      <Suspense fallback={<SkeletonLines />}>
        {sectionsOf(kind.name).map(({ key, Part }) => (
          <Part key={key} refText={record.ref} />
        ))}
      </Suspense>
      <RecordLinks record={record} mayWrite={mayWrite && !inBin} />
      {isEditing ? (
        <EditRecordDialog
          kind={kind}
          layout={layout}
          record={record}
          names={names}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </RecordPage>
  )
}
