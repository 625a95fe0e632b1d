import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Kind, RecordOf } from '../../core/kinds/kind.ts'
import type { KindName, Names, RecordOf as WireOf } from '../data/types.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { useKey } from '../keys/use-key.ts'
import { formatDay } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { Menu, type MenuAction } from '../ui/menu.tsx'
import { Page, Panel, Section } from '../ui/page.tsx'
import { Prose } from '../ui/prose.tsx'
import { RecordPage } from '../ui/record-page.tsx'
import { PageSkeleton } from '../ui/skeleton.tsx'
import { RefLabel } from '../ui/tag.tsx'
import { FieldValue, isEmptyValue } from './field-value.tsx'
import { valueIn } from './form-values.ts'
import { fieldLabel } from './kind-control.tsx'
import { type FormLayout, KindForm } from './kind-form.tsx'
import { RecordChain } from './record-chain.tsx'
import { RecordLinks } from './record-links.tsx'
import { RecordComments, RecordHistory } from './record-talk.tsx'

/**
 * Reads the record of the address (`/$ref`) and shows it: the page's shape while it comes, its problem where it does
 * not, and anew for each record, so that nothing of one is left on the next.
 */
export function RecordLoader<K extends KindName>({
  kind,
  children,
}: {
  kind: K
  children: (record: WireOf<K>, names: Names) => ReactNode
}) {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  // Every kind is read alike; which one it is, the caller's type says.
  const read = useRead(`${kind}.get` as 'person.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  const record = read.data.record as WireOf<K>
  return <div key={read.data.record.id}>{children(record, read.data.names)}</div>
}

export type RecordFrameProps<K extends Kind> = {
  kind: K
  record: RecordOf<K>
  names: Names
  /** Whether the reader may change it, and put it into the bin. */
  mayWrite: boolean
  mayBin?: boolean
  /** Beside the ref: what kind of thing it is and its state, as tags or words. */
  above?: ReactNode
  /** Buttons before Edit: the record's main verb. */
  action?: ReactNode
  /** More of the record's menu, above the bin. */
  actions?: readonly MenuAction[]
  /** How the form to edit it is laid out. */
  layout?: FormLayout<K>
  /** Fields that the page shows in places of its own, or nowhere. */
  except?: readonly (keyof K['fields'] & string)[]
  /** Above everything: sealed, disabled, only for practice. */
  notice?: ReactNode
  /** Panels below the fields in the aside. */
  aside?: ReactNode
  /** Link types that stand in places of their own. */
  linksElsewhere?: readonly string[]
  /** The record's own sections, between its long texts and its links. */
  children?: ReactNode
}

/**
 * A record's page, the same on every kind: ref and state, title, chain, long texts, its own sections, links, fields
 * beside, comments, history, edit (E), bin and restore. All of it is made from the description of the kind.
 */
export function RecordFrame<K extends Kind>(props: RecordFrameProps<K>) {
  const { kind, record, names, except = [] } = props
  const isBinned = record.binnedAt !== null
  const mayWrite = props.mayWrite && !isBinned
  const mayBin = (props.mayBin ?? props.mayWrite) && !isBinned
  const [isEditing, setEditing] = useState(false)
  const bin = useDo(`${kind.name}.bin` as 'person.bin', {
    undo: () => t('record.binned', { ref: record.ref }),
  })
  useKey('record.edit', () => setEditing(true), mayWrite)
  const shown = Object.entries(kind.fields).filter(([key]) => !except.includes(key))
  const long = shown.filter(
    ([key, field]) => field.type === 'long-text' && !isEmptyValue(valueIn(record, key)),
  )
  const short = shown.filter(([, field]) => field.type !== 'long-text')
  const menu: MenuAction[] = [
    ...(props.actions ?? []),
    ...(mayBin
      ? [
          {
            id: 'bin',
            label: t('record.bin'),
            // A refusal is shown above the page; there is nothing else to do about it here.
            run: () => void bin.run({ refs: [record.ref] }).catch(() => {}),
          },
        ]
      : []),
  ]
  const notices = [
    ...(isBinned
      ? [<InBin key="bin" kind={kind} record={record} mayRestore={props.mayBin ?? props.mayWrite} />]
      : []),
    ...(bin.problem ? [<ErrorState key="problem" problem={bin.problem} />] : []),
    ...(props.notice ? [<div key="own">{props.notice}</div>] : []),
  ]
  return (
    <RecordPage
      title={record.title}
      above={
        <>
          <RefLabel>{record.ref}</RefLabel> {props.above}
        </>
      }
      {...(notices.length > 0 ? { notice: <>{notices}</> } : {})}
      action={
        <>
          {props.action}
          {mayWrite ? (
            <Button onPress={() => setEditing(true)} hint="E">
              {t('record.edit')}
            </Button>
          ) : null}
          {menu.length > 0 ? (
            <Menu label={t('record.more', { ref: record.ref })} placement="bottom end" actions={menu}>
              <span aria-hidden="true">⋯</span>
            </Menu>
          ) : null}
        </>
      }
      {...(kind.chainStep === undefined ? {} : { chain: <RecordChain record={record} /> })}
      comments={<RecordComments refText={record.ref} />}
      history={<RecordHistory kind={kind} refText={record.ref} mayUndo={mayWrite} />}
      aside={
        <>
          {short.length > 0 ? (
            <Panel>
              <KeyValues
                pairs={short.map(([key]) => ({
                  key,
                  label: fieldLabel(kind, key),
                  value: <FieldValue kind={kind} name={key} value={valueIn(record, key)} names={names} />,
                }))}
              />
            </Panel>
          ) : null}
          {props.aside}
        </>
      }
    >
      {long.map(([key]) => (
        <Section key={key} title={fieldLabel(kind, key)} panel="padded">
          <Prose text={String(valueIn(record, key))} />
        </Section>
      ))}
      {props.children}
      <RecordLinks record={record} mayWrite={mayWrite} except={props.linksElsewhere ?? []} />
      {isEditing ? <EditRecord {...props} onClose={() => setEditing(false)} /> : null}
    </RecordPage>
  )
}

function InBin({ kind, record, mayRestore }: { kind: Kind; record: RecordOf<Kind>; mayRestore: boolean }) {
  const restore = useDo(`${kind.name}.restore` as 'person.restore')
  return (
    <>
      <Banner
        tone="warn"
        title={t('record.inBin')}
        action={
          mayRestore ? (
            <Button size="small" onPress={() => void restore.run({ refs: [record.ref] }).catch(() => {})}>
              {t('record.restore')}
            </Button>
          ) : undefined
        }
      >
        {t('record.inBinSince', { day: formatDay(record.binnedAt ?? '') })}
      </Banner>
      {restore.problem ? <ErrorState problem={restore.problem} /> : null}
    </>
  )
}

/** All fields of a record at once, in a dialog. */
export function EditRecord<K extends Kind>({
  kind,
  record,
  names,
  layout,
  onClose,
}: Pick<RecordFrameProps<K>, 'kind' | 'record' | 'names' | 'layout'> & { onClose: () => void }) {
  const change = useDo(`${kind.name}.change` as 'person.change')
  return (
    <Dialog title={t('record.editTitle', { ref: record.ref })} isOpen onClose={onClose} size="wide">
      <KindForm
        kind={kind}
        record={record}
        names={names}
        {...(layout ? { layout } : {})}
        submit={t('record.save')}
        onCancel={onClose}
        change={(patch) => change.run({ ref: record.ref, ...patch } as Parameters<typeof change.run>[0])}
        changed={onClose}
      />
    </Dialog>
  )
}

/** A form for a new record of a kind, in a dialog. */
export function NewRecord<K extends Kind>({
  kind,
  title,
  submit,
  layout,
  given,
  onClose,
  onMade,
}: Pick<RecordFrameProps<K>, 'kind' | 'layout'> & {
  title: string
  /** What the button says: "Create the group". */
  submit: string
  given?: Record<string, unknown>
  onClose: () => void
  onMade: (ref: string) => void
}) {
  const create = useDo(`${kind.name}.create` as 'person.create')
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <KindForm
        kind={kind}
        {...(layout ? { layout } : {})}
        {...(given ? { given } : {})}
        submit={submit}
        onCancel={onClose}
        create={(input) => create.run(input as Parameters<typeof create.run>[0])}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}
