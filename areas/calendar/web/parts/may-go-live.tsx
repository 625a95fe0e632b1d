import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { endWords, localWords } from '../local-words.ts'
import css from './calendar.module.css'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Asks whether something may go live on a day; if not: by which rule, who may except, and when next. */
export function MayGoLive() {
  const { product } = useWorkspace()
  const [day, setDay] = useState<string | null>(null)
  const [time, setTime] = useState('06:00')
  const isAsked = day !== null && TIME.test(time)
  const read = useRead(
    'calendar.check',
    { at: `${day}T${time}`, ...(product ? { product: product.ref } : {}) },
    { enabled: isAsked, keep: true },
  )
  return (
    <Section title={t('golive.title')} panel="padded">
      <div className={css['steps']}>
        <div className={css['tools']}>
          <DateField label={t('golive.day')} value={day} onChange={setDay} />
          <TextField label={t('golive.time')} value={time} onChange={setTime} maxLength={5} />
        </div>
        <div aria-live="polite">
          {isAsked && read.error ? <ErrorState problem={read.error} /> : null}
          {isAsked && read.data ? <Answer answer={read.data} /> : null}
          {isAsked ? null : <p className={css['small']}>{t('golive.about')}</p>}
        </div>
      </div>
    </Section>
  )
}

function Answer({ answer }: { answer: Output<'calendar.check'> }) {
  const { allowed, held, next, term } = answer
  return (
    <div className={`${css['answer']} ${allowed ? '' : css['refused']}`}>
      <p>
        <strong>{t(allowed ? (held.length > 0 ? 'golive.careful' : 'golive.yes') : 'golive.no')}</strong>{' '}
        {localWords(answer.localAt)}
        {term ? ` · ${t('golive.term', { title: term.title, week: term.week ?? 0 })}` : ''}
      </p>
      {held.length === 0 ? null : (
        <ul>
          {held.map((each) => (
            <li key={`${each.rule.id} ${each.localFrom}`}>
              <RecordLink named={{ ...each.rule, kind: 'freeze' }} withRef />,{' '}
              {t('golive.because', {
                because: each.because.title,
                from: localWords(each.localFrom),
                to: endWords(each.localTo),
              })}{' '}
              {t('golive.except', {
                who:
                  each.rule.exceptRole === ''
                    ? t(`freeze.exceptLevel.${each.rule.exceptLevel}`)
                    : each.rule.exceptRole,
              })}
              {each.rule.source === '' ? '' : ` ${t('golive.source', { source: each.rule.source })}`}
            </li>
          ))}
        </ul>
      )}
      {allowed ? (
        next.localClosesAt === null ? null : (
          <p>{t('golive.closes', { at: localWords(next.localClosesAt) })}</p>
        )
      ) : (
        <p>
          {t('golive.opens', { at: localWords(next.localOpensAt) })}
          {next.localClosesAt === null
            ? ''
            : ` ${t('golive.openUntil', { at: localWords(next.localClosesAt) })}`}
        </p>
      )}
      {answer.spans === 0 ? <p className={css['small']}>{t('golive.noRules')}</p> : null}
    </div>
  )
}
