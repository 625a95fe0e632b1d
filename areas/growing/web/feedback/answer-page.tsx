import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Form } from '../../../../web/ui/form.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { SEEN } from '../../feedback/model.ts'
import { SKILL_LEVELS } from '../../skills/contract.ts'
import { behavioursOf, skillName } from '../skills/skill-words.ts'
import css from './answer-page.module.css'

type Asked = Output<'feedback.asked'>

/** The page behind a link: who asks and who will read, before a word is typed; then the questions, answered once. */
export function AnswerPage() {
  const { token = '' } = useParams({ strict: false }) as { token?: string }
  const [isSent, setSent] = useState(false)
  // Asked for once: whoever is still writing when the request ends keeps what they wrote, and is told on sending.
  const read = useQuery<Asked, ProblemError>({
    queryKey: ['feedback.asked', token],
    queryFn: () => call('feedback.asked', { token }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (isSent)
    return (
      <Bare title={t('answer.thanks')} about={t('answer.thanksAbout')}>
        {null}
      </Bare>
    )
  if (read.isPending)
    return (
      <Bare title={t('answer.title')} size="wide">
        <SkeletonLines lines={6} />
      </Bare>
    )
  if (!read.data) {
    const isUsed = read.error?.problem.code === 'conflict'
    return (
      <Bare
        title={t(isUsed ? 'answer.used' : 'answer.over')}
        about={t(isUsed ? 'answer.usedAbout' : 'answer.overAbout')}
      >
        {null}
      </Bare>
    )
  }
  return <Questions asked={read.data} token={token} onSent={() => setSent(true)} />
}

type Values = Record<string, string>

/** Answers by question; what nobody chose or wrote is not sent. */
const answersOf = ({ scales, texts }: Asked, values: Values) => [
  ...scales.flatMap((question) => {
    const score = Number(values[question])
    return score >= 1 ? [{ question, score, words: '' }] : []
  }),
  ...texts.flatMap((question) => {
    const words = (values[question] ?? '').trim()
    return words === '' ? [] : [{ question, score: null, words }]
  }),
]

/** The levels of skills that were chosen. */
const levelsOf = ({ skills }: Asked, values: Values) =>
  skills.flatMap((skill) => {
    const level = Number(values[skill])
    return level >= 1 ? [{ skill, level }] : []
  })

function Questions({ asked, token, onSent }: { asked: Asked; token: string; onSent: () => void }) {
  const { asker, scales, texts, skills } = asked
  const form = useForm<Values, unknown>({
    start: Object.fromEntries([...scales, ...skills, ...texts].map((question) => [question, ''])),
    send: (values) =>
      call('feedback.answer', {
        token,
        answers: answersOf(asked, values),
        skills: levelsOf(asked, values),
      }),
    sent: onSent,
  })
  const options = [
    ...SEEN.map((value) => ({ value: String(value), label: t(`answer.seen.${value}`) })),
    { value: '0', label: t('answer.cannotSay') },
  ]
  return (
    <Bare title={t('answer.titleOf', { name: asker })} size="wide">
      <div className={css['page']}>
        <Readers asked={asked} />
        {asked.intro === '' ? null : <p className={css['intro']}>{asked.intro}</p>}
        <Panel>
          <Form form={form} submit={t('answer.send')}>
            {scales.length > 0 ? <h2 className={css['head']}>{t('answer.scales')}</h2> : null}
            {scales.map((question, at) => (
              <RadioGroup
                key={question}
                label={question}
                orientation="horizontal"
                options={options}
                name={`q${at}`}
                value={form.values[question] || null}
                onChange={(value) => form.set({ [question]: value ?? '' })}
              />
            ))}
            {skills.length > 0 ? (
              <div>
                <h2 className={css['head']}>{t('answer.skills')}</h2>
                <p className={css['small']}>{t('answer.skillsAbout')}</p>
              </div>
            ) : null}
            {skills.map((skill) => (
              <RadioGroup
                key={skill}
                label={skillName(skill)}
                options={[
                  ...behavioursOf(skill).map((behaviour, at) => ({
                    value: String(at + 1),
                    label: `${at + 1} ${t(`platform.familiarity.${SKILL_LEVELS[at]}`)}`,
                    help: behaviour,
                  })),
                  { value: '0', label: t('answer.cannotSay') },
                ]}
                name={`skill-${skill}`}
                value={form.values[skill] || null}
                onChange={(value) => form.set({ [skill]: value ?? '' })}
              />
            ))}
            {texts.length > 0 ? (
              <div>
                <h2 className={css['head']}>{t('answer.texts')}</h2>
                <p className={css['small']}>{t('answer.warn', { name: asker })}</p>
              </div>
            ) : null}
            {texts.map((question) => (
              <TextArea key={question} label={question} rows={2} {...form.field(question)} />
            ))}
          </Form>
        </Panel>
      </div>
    </Bare>
  )
}

/** Named before a word is typed: who reads it, from how many answers on, and until when it can be sent. */
function Readers({ asked }: { asked: Asked }) {
  const { asker, least, endsOn } = asked
  return (
    <section className={css['readers']} aria-labelledby="readers">
      <h2 id="readers">{t('answer.readers')}</h2>
      <ul>
        <li>{t('answer.reads', { name: asker })}</li>
        <li>{t(least > 1 ? 'answer.from' : 'answer.known', { name: asker, least })}</li>
        <li>{t('answer.kept')}</li>
        <li>{endsOn === null ? t('answer.open') : t('answer.until', { day: formatDate(endsOn) })}</li>
      </ul>
    </section>
  )
}
