import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import css from './market.module.css'

/** Four short lists side by side, as they are read together. */
export function MarketNotes(props: { title: string; fields: readonly string[]; record: AnyRecord }) {
  const { title, fields, record } = props
  return (
    <Section title={title} panel="padded">
      <dl className={css['notes']}>
        {fields.map((field) => (
          <div key={field} className={css['note']}>
            <dt>{t(`market-matrix.${field}`)}</dt>
            <dd>
              {record[field] === '' ? (
                <p className={css['soft']}>{t(`market-matrix.${field}.none`)}</p>
              ) : (
                <Prose text={String(record[field])} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
