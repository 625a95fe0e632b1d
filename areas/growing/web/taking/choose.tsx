import type { Output } from '../../../../web/data/types.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { SHOWN_KINDS } from '../../taking/contract.ts'
import css from '../grow.module.css'
import look from './taking.module.css'

export type Candidate = Output<'portfolio.contents'>['records'][number]

export type ChooseProps = {
  records: readonly Candidate[]
  isIn: (record: Candidate) => boolean
  onChange: (record: Candidate, isIn: boolean) => void
}

/** Everything that could go in, kind by kind, each with a mark of its own. */
export function Choose({ records, isIn, onChange }: ChooseProps) {
  const kinds = SHOWN_KINDS.filter((kind) => records.some((record) => record.kind === kind))
  return (
    <div className={css['steps']}>
      {kinds.map((kind) => {
        const own = records.filter((record) => record.kind === kind)
        return (
          <fieldset key={kind} className={css['group']}>
            <legend>
              {t(`take.kind.${kind}`)}{' '}
              <span className={css['soft']}>
                {t('take.chosen', { count: own.filter(isIn).length, of: own.length })}
              </span>
            </legend>
            {own.map((record) => (
              <div key={record.ref} className={look['pick']}>
                <Checkbox value={isIn(record)} onChange={(next) => onChange(record, next)}>
                  {record.title}
                </Checkbox>
                <span className={css['small']}>
                  {record.on === null ? '' : formatDate(record.on)}{' '}
                  {record.isConfidential ? <Tag tone="warn">{t('take.confidential')}</Tag> : null}
                </span>
              </div>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
