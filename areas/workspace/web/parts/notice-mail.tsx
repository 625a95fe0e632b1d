import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatMoment } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag, type TagTone } from '../../../../web/ui/tag.tsx'
import css from './settings.module.css'

const TONES: Record<Output<'notice.mails'>['mails'][number]['state'], TagTone> = {
  sending: 'plain',
  sent: 'ok',
  failed: 'stop',
  unknown: 'warn',
}

/** Whether mail really arrives: a mail to oneself, and what became of those that were sent. */
export function NoticeMail({ settings }: { settings: Output<'notice.settings'> }) {
  const mails = useRead('notice.mails', { limit: 10 })
  const trying = useDo('notice.try-mail')
  const [answer, setAnswer] = useState<Output<'notice.try-mail'> | null>(null)
  const test = () =>
    void trying
      .run({})
      .then(setAnswer)
      .catch(() => setAnswer(null))
  const { waiting = 0, nextAt = null, mails: sent = [] } = mails.data ?? {}
  return (
    <Section title={t('notices.works')}>
      <div className={css['stack']}>
        <p className={css['about']}>
          {t('notices.worksAbout', { address: settings.address ?? t('notices.noAddress') })}
        </p>
        <div>
          <Button isPending={trying.pending} onPress={test}>
            {t('notices.try')}
          </Button>
        </div>
        {trying.problem ? <ErrorState problem={trying.problem} /> : null}
        {answer ? (
          <Banner tone={answer.sent ? 'ok' : 'stop'} isLive>
            {answer.sent
              ? t('notices.trySent', { address: answer.address ?? '' })
              : t('notices.tryFault', { fault: answer.fault })}
          </Banner>
        ) : null}
        {waiting > 0 && nextAt !== null ? (
          <p className={css['soft']}>
            {t('notices.waiting', { count: waiting, moment: formatMoment(nextAt) })}
          </p>
        ) : null}
        <ul className={css['list']} aria-label={t('notices.log')}>
          {sent.map((mail) => (
            <li key={mail.id} className={css['entry']}>
              <div>
                <strong>{mail.subject}</strong>
                <p className={css['soft']}>
                  {formatMoment(mail.at)} · {mail.address}
                </p>
                {mail.fault === '' ? null : <p className={css['soft']}>{mail.fault}</p>}
              </div>
              <Tag tone={TONES[mail.state]}>{t(`notices.state.${mail.state}`)}</Tag>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}
