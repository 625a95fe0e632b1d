import { recordAddress } from '../shell/record-address.ts'
import { t } from '../text/t.ts'
import { OutLink } from '../ui/link.tsx'
import css from './field-value.module.css'

export type RecordLinkProps = {
  /** Ref, kind and title; undefined for a record that may not be seen. */
  named: { ref: string; kind: string; title: string } | undefined
  /** Shows the ref beside the title. */
  withRef?: boolean
}

/** A record's title, leading to it. */
export function RecordLink({ named, withRef = false }: RecordLinkProps) {
  if (!named) return <span className={css['empty']}>{t('record.hidden')}</span>
  const href = recordAddress(named.kind, named.ref)
  const words = (
    <>
      {withRef ? <span className={css['ref']}>{named.ref} </span> : null}
      {named.title}
    </>
  )
  return href === undefined ? words : <OutLink href={href}>{words}</OutLink>
}
