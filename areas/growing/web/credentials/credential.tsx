import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { credential as kind } from '../../credentials/contract.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { CompareCredentials } from './compare.tsx'
import { type Credential, creditWords, statusWords, toneOf, windowWords } from './credential-words.ts'
import { PassExam } from './pass-exam.tsx'
import { StudyPlan } from './study.tsx'
import { CredentialTemplates } from './templates.tsx'

const LAYOUT = [
  'title',
  'issuer',
  'state',
  'earnedOn',
  {
    title: 'credential.way',
    fields: ['examOn', 'hoursAWeek', 'goalId', 'firstCost', 'firstHours', 'eligibility'],
  },
  {
    title: 'credential.rule',
    fields: ['months', 'unit', 'credits', 'track', 'fee', 'currency', 'address', 'asOf'],
  },
  'renewedOn',
  'plan',
] as const

const asCredential = (record: AnyRecord): Credential => record as unknown as Credential

/** What is held and worked toward, with when each is due and what it still takes. */
export function CredentialList() {
  return (
    <KindListPage
      kind={kind}
      about={t('credential.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={layout()}
      below={
        <>
          <CredentialTemplates />
          <CompareCredentials />
        </>
      }
      columns={() => [
        {
          key: 'title',
          label: t('credential.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'issuer',
          label: t('credential.issuer'),
          width: 200,
          isSpare: true,
          render: (each) => String(each['issuer']),
        },
        {
          key: 'status',
          label: t('credential.standing'),
          width: 170,
          render: (each) => <Tag tone={toneOf(asCredential(each))}>{statusWords(asCredential(each))}</Tag>,
        },
        {
          key: 'dueOn',
          label: t('credential.dueOn'),
          width: 130,
          render: (each) => dayOrNone(asCredential(each).standing?.dueOn),
        },
        {
          key: 'missing',
          label: t('credential.missing'),
          width: 190,
          render: (each) => {
            const held = asCredential(each)
            return held.standing?.from ? creditWords(held, held.standing) : '–'
          },
        },
      ]}
    />
  )
}

const dayOrNone = (day: string | null | undefined): string => (day ? formatDate(day) : '–')

const layout = () =>
  LAYOUT.map((each) => (typeof each === 'string' ? each : { title: t(each.title), fields: each.fields }))

/** One credential: how it stands, the sum of its credits, and what to do next. */
export function CredentialPage() {
  return (
    <KindRecordPage
      kind={kind}
      mayWrite
      layout={layout()}
      lead={(record) => (
        <>
          <StandingSection credential={asCredential(record)} />
          <StudyPlan credential={asCredential(record)} />
        </>
      )}
    />
  )
}

function StandingSection({ credential }: { credential: Credential }) {
  const renew = useDo('credential.renew', {
    undo: () => t('credential.renewed', { title: credential.title }),
  })
  const { standing, ref } = credential
  if (standing === null) return <NotHeld credential={credential} />
  return (
    <Section
      title={t('credential.standing')}
      panel="padded"
      more={
        standing.from === null ? undefined : (
          <Button size="small" onPress={() => void renew.run({ ref }).catch(() => {})}>
            {t('credential.renew')}
          </Button>
        )
      }
    >
      {renew.problem ? <ErrorState problem={renew.problem} /> : null}
      <p>
        <Tag tone={toneOf(credential)}>{statusWords(credential)}</Tag> {windowWords(standing)}
      </p>
      {standing.from === null ? null : <p>{creditWords(credential, standing)}</p>}
      {standing.short.length > 0 ? (
        <ul>
          {standing.short.map(({ sorts, missing }) => (
            <li key={sorts.join(' ')}>
              {t('credential.short', {
                missing,
                sorts: sorts.map((sort) => t(`learning-entry.counts.${sort}`)).join(', '),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

/** What is not held yet: how long until the examination, and the step that says it was passed. */
function NotHeld({ credential }: { credential: Credential }) {
  const [isPassing, setPassing] = useState(false)
  const { examOn, binnedAt } = credential
  return (
    <Section
      title={t('credential.standing')}
      panel="padded"
      more={
        binnedAt === null ? (
          <Button size="small" onPress={() => setPassing(true)}>
            {t('credential.pass')}
          </Button>
        ) : undefined
      }
    >
      {examOn === null ? null : (
        <p>{t('credential.examIn', { day: formatDate(examOn), days: daysTo(examOn) })}</p>
      )}
      <p className={css['soft']}>{t('credential.notHeld')}</p>
      {isPassing ? <PassExam credential={credential} onClose={() => setPassing(false)} /> : null}
    </Section>
  )
}

const daysTo = (day: string): number => Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000)
