import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { SHUT_OUT } from '../../contract.ts'
import { exampleOf } from '../criterion.ts'
import css from './tick-line.module.css'

export type TickLineProps = {
  text: string
  /** Who ticked it and when, where that is known. */
  by?: string | null | undefined
  at?: string | null | undefined
}

/** A line of a list that is ticked: an example on three lines, plain words on one, and who ticked it when. */
export function TickLine({ text, by = null, at = null }: TickLineProps) {
  const example = exampleOf(text)
  return (
    <span className={css['line']}>
      {example ? (
        <>
          <span>
            <strong>{t('item.given')}</strong> {example.given}
          </span>
          <span>
            <strong>{t('item.when')}</strong> {example.when}
          </span>
          <span>
            <strong>{t('item.then')}</strong> {example.outcome}
          </span>
        </>
      ) : (
        <span>{text === SHUT_OUT ? t('item.shutOutLine') : text}</span>
      )}
      {at === null ? null : (
        <span className={css['who']}>
          {by === null
            ? t('item.tickedOn', { day: formatDay(at) })
            : t('item.tickedBy', { by, day: formatDay(at) })}
        </span>
      )}
    </span>
  )
}
