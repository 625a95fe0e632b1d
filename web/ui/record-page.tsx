import type { ReactNode } from 'react'
import { t } from '../text/t.ts'
import { Page, Panel, Section } from './page.tsx'
import css from './record-page.module.css'

export type RecordPageProps = {
  title: string
  /** "ITEM-244", its kind and its state, in that order: `<RefLabel>`, text, `<Tag>`. */
  above: ReactNode
  /** Buttons: the record's main verb first, Edit with its key, then a Menu. */
  action?: ReactNode
  /** A `<Chain>`. */
  chain?: ReactNode
  /** The record's own sections. */
  children: ReactNode
  /** Its fields in short: a `<KeyValues>`; more panels below it. */
  aside?: ReactNode
  /** A `<CommentList>` and a `<HistoryList>`, in this order on every record. */
  comments?: ReactNode
  history?: ReactNode
  /** A banner that stands above everything: in the bin, sealed, changed by somebody else meanwhile. */
  notice?: ReactNode
}

/** A record, the same on every kind: ref and state, title, chain, its own sections, fields beside it, comments, history. */
export function RecordPage(props: RecordPageProps) {
  return (
    <Page title={props.title} above={props.above} action={props.action}>
      {props.notice === undefined ? null : <div className={css['notice']}>{props.notice}</div>}
      {props.chain}
      <div className={css['room']}>
        <div className={css['columns']}>
          <div className={css['main']}>{props.children}</div>
          {props.aside === undefined ? null : <aside className={css['aside']}>{props.aside}</aside>}
          <div className={css['talk']}>
            {props.comments === undefined ? null : (
              <Section title={t('record.comments')}>{props.comments}</Section>
            )}
            {props.history === undefined ? null : (
              <Section title={t('record.history')}>{props.history}</Section>
            )}
          </div>
        </div>
      </div>
    </Page>
  )
}

/** One panel of a record's aside, with its small heading. */
export function AsidePanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Panel>
      <h3 className={css['asideTitle']}>{title}</h3>
      {children}
    </Panel>
  )
}
