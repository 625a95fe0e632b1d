import type { ReactNode } from 'react'
import css from './key-values.module.css'

export type KeyValue = { key: string; label: string; value: ReactNode }

/** A record's fields in short: what is empty is left out by the caller, or says "not set yet". */
export function KeyValues({ pairs }: { pairs: readonly KeyValue[] }) {
  return (
    <dl className={css['list']}>
      {pairs.map(({ key, label, value }) => (
        <div key={key} className={css['pair']}>
          <dt className={css['label']}>{label}</dt>
          <dd className={css['value']}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
