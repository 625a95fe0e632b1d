import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { policy } from '../../policy.ts'
import { cadenceWords, dueWords } from '../engaged.ts'
import css from './engaged-with.module.css'
import { EngagementForm, NEW_ENGAGEMENT } from './engagement-form.tsx'
import { LogContact } from './log-contact.tsx'
import { RecordConflict } from './record-conflict.tsx'
import { SatisfactionOf } from './satisfaction.tsx'
import { StanceGap } from './stance-gap.tsx'

addKeys([{ id: 'contact.log', keys: 'L', text: 'contact.key', group: 'record' }])

type Of = Output<'engagement.of'>
type Engagement = NonNullable<Of['engagement']>

export type EngagedWithProps = {
  /** The person or the group. */
  refText: string
  /** On the engagement's own page, which shows its fields and how to change them already. */
  isOwnPage?: boolean
}

/** On the page of a person or a group: how things stand with them, every contact, and where they want something else. */
export function EngagedWith(props: EngagedWithProps) {
  return useMayWrite(null, policy.engagement.read) ? <Shown {...props} /> : null
}

function Shown({ refText, isOwnPage = false }: EngagedWithProps) {
  const [limit, setLimit] = useState(10)
  const read = useRead('engagement.of', { ref: refText, limit }, { keep: true })
  const [open, setOpen] = useState<'log' | 'edit' | 'conflict' | null>(null)
  const { data } = read
  const who = data?.with
  const mayWrite = useMayWrite(null, policy.contact.write) && who?.binned === false
  useKey('contact.log', () => setOpen('log'), mayWrite && open === null)
  const close = () => setOpen(null)
  return (
    <>
      <Section
        title={t('engagement.one')}
        panel="padded"
        more={
          mayWrite && who ? (
            <Row>
              {isOwnPage ? null : (
                <Button size="small" onPress={() => setOpen('edit')}>
                  {t(data?.engagement ? 'engagement.change' : 'engagement.begin')}
                </Button>
              )}
              <Button size="small" kind="primary" hint="L" onPress={() => setOpen('log')}>
                {t('contact.log')}
              </Button>
            </Row>
          ) : undefined
        }
      >
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {data ? null : read.error ? null : <SkeletonLines />}
        {data?.engagement ? (
          <Facts engagement={data.engagement} names={data.names} withWords={!isOwnPage} />
        ) : null}
        {data && data.engagement === null ? <p className={css['soft']}>{t('engagement.noneYet')}</p> : null}
        {data ? <Log of={data} /> : null}
        {data?.more ? (
          <Button size="small" onPress={() => setLimit(limit + 40)}>
            {t('contact.more')}
          </Button>
        ) : null}
      </Section>
      <SatisfactionOf of={refText} />
      <Section
        title={t('conflict.title')}
        panel="padded"
        more={
          mayWrite && who ? (
            <Button size="small" onPress={() => setOpen('conflict')}>
              {t('conflict.record')}
            </Button>
          ) : undefined
        }
      >
        {data?.decisions.length === 0 ? <p className={css['soft']}>{t('conflict.none')}</p> : null}
        {data && data.decisions.length > 0 ? (
          <ul className={css['decisions']}>
            {data.decisions.map(({ words, state, ...decision }) => (
              <li key={decision.id}>
                <span className={css['day']}>{decision.ref}</span>
                <span className={css['way']}>{t(`decision.state.${state}`)}</span>
                <span>
                  <RecordLink named={{ ...decision, kind: 'decision' }} />
                  {words === '' ? null : (
                    <span className={css['soft']}> {t('conflict.wants', { words })}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
      {open === 'log' && who ? <LogContact who={who} onClose={close} /> : null}
      {open === 'edit' && who ? <EngagementForm who={who} start={startFrom(data)} onClose={close} /> : null}
      {open === 'conflict' && who ? <RecordConflict who={who} onClose={close} /> : null}
    </>
  )
}

const startFrom = (data: Of | undefined) => {
  const engagement = data?.engagement
  if (!engagement) return NEW_ENGAGEMENT
  const keeper = engagement.keeperId === null ? null : data?.names[engagement.keeperId]
  return {
    ...engagement,
    keeper: keeper ? { value: engagement.keeperId ?? '', label: keeper.title, detail: keeper.ref } : null,
  }
}

type FactsProps = { engagement: Engagement; names: Names; withWords: boolean }

function Facts({ engagement, names, withWords }: FactsProps) {
  const { power, interest, now, wanted, overdueDays, reachBy, caresAbout, keeperId } = engagement
  return (
    <>
      <div className={css['facts']}>
        <StanceGap now={now} wanted={wanted} withWords />
        <span className={css['soft']}>
          {t('engagement.cell', { power, interest })} · {cadenceWords(engagement)}
        </span>
        <span className={overdueDays > 0 ? css['late'] : css['soft']}>{dueWords(engagement)}</span>
        {keeperId === null ? null : (
          <span className={css['soft']}>
            {t('engagement.keptBy', { name: names[keeperId]?.title ?? t('record.hidden') })}
          </span>
        )}
        {reachBy === '' ? null : (
          <span className={css['soft']}>{t('engagement.reach', { how: reachBy })}</span>
        )}
      </div>
      {caresAbout === '' || !withWords ? null : (
        <div className={css['words']}>
          <Prose text={caresAbout} />
        </div>
      )}
    </>
  )
}

function Log({ of: { contacts, names, with: who } }: { of: Of }) {
  if (contacts.length === 0) return <p className={css['soft']}>{t('contact.none')}</p>
  return (
    <div className={css['room']}>
      <ul className={css['log']}>
        {contacts.map((touch) => (
          <li key={touch.id}>
            <span className={css['day']}>{formatDate(touch.on)}</span>
            <span className={css['way']}>
              {touch.way === null ? t(`contact.what.${touch.what}`) : t(`contact.way.${touch.way}`)}
            </span>
            <span>
              <RecordLink named={{ ref: touch.ref, kind: touch.what, title: touch.title }} />
              {touch.withId === null || touch.withId === who.id || !names[touch.withId] ? null : (
                <span className={css['soft']}> · {names[touch.withId]?.title}</span>
              )}
            </span>
            <span className={css['by']}>{touch.byId === null ? '' : (names[touch.byId]?.title ?? '')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
