import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Panel, Section, Stack } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { NumberedChoice } from './numbered-choice.tsx'
import own from './skills.module.css'

type Drawn = Output<'quiz.draw'>
type Questions = Drawn['questions']
type Marks = Output<'quiz.finish'>

/** Ten questions on Scrum, each explained afterwards; the score is kept, and from seven right on it is evidence. */
export function QuizPage() {
  const { language } = textSettings()
  const read = useRead('quiz.draw', { language })
  // The ten stay as they were drawn, whatever is read anew meanwhile.
  const [questions, setQuestions] = useState<Questions | null>(null)
  const [marks, setMarks] = useState<Marks | null>(null)
  return (
    <Page title={t('quiz.title')} about={t('quiz.about')}>
      <GrowNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines /> : null}
      {questions && !marks ? (
        <Panel>
          <Asked questions={questions} onMarked={setMarks} />
        </Panel>
      ) : null}
      {questions && marks ? (
        <Marked
          questions={questions}
          marks={marks}
          onAgain={() => startWith(read.data, setQuestions, setMarks)}
        />
      ) : null}
      {read.data && !questions ? (
        <Panel>
          <div className={css['steps']}>
            <p>{t('quiz.rule', { count: read.data.questions.length, enough: read.data.enough })}</p>
            <div className={own['buttons']}>
              <Button kind="primary" onPress={() => startWith(read.data, setQuestions, setMarks)}>
                {t('quiz.start')}
              </Button>
            </div>
          </div>
        </Panel>
      ) : null}
      {read.data && read.data.earlier.length > 0 && !(questions && !marks) ? (
        <Section title={t('quiz.earlier')} panel="padded">
          <FigureTable
            label={t('quiz.earlier')}
            rows={read.data.earlier.map((each, at) => ({ ...each, at }))}
            keyOf={({ at }) => at}
            columns={[
              { key: 'on', label: t('quiz.on'), cell: ({ on }) => formatDate(on) },
              {
                key: 'score',
                label: t('quiz.score'),
                isFigure: true,
                cell: ({ correct, asked }) => t('quiz.scoreOf', { correct, asked }),
              },
            ]}
          />
        </Section>
      ) : null}
    </Page>
  )
}

const startWith = (
  drawn: Drawn | undefined,
  setQuestions: (questions: Questions | null) => void,
  setMarks: (marks: null) => void,
): void => {
  setMarks(null)
  setQuestions(drawn?.questions ?? null)
}

function Asked({ questions, onMarked }: { questions: Questions; onMarked: (marks: Marks) => void }) {
  const [at, setAt] = useState(0)
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({})
  const finish = useDo('quiz.finish', { done: onMarked })
  const question = questions[at]
  if (!question) return null
  const isLast = at === questions.length - 1
  const send = () =>
    void finish
      .run({
        language: textSettings().language,
        title: t('quiz.title'),
        answers: questions.map(({ id }) => ({ id, answer: answers[id] ?? null })),
      })
      .catch(() => {})
  const goOn = () => (isLast ? send() : setAt(at + 1))
  return (
    <>
      {finish.problem ? <ErrorState problem={finish.problem} /> : null}
      <NumberedChoice
        title={question.text}
        place={t('choice.place', { at: at + 1, of: questions.length })}
        label={t('quiz.choose')}
        options={question.options.map((label) => ({ label }))}
        value={answers[question.id] ?? null}
        onChange={(place) => setAnswers({ ...answers, [question.id]: place })}
        onBack={at === 0 ? undefined : () => setAt(at - 1)}
        onNext={goOn}
        next={t(isLast ? 'quiz.finish' : 'choice.next')}
        onSkip={{ label: t('choice.skip'), run: goOn }}
        isSending={finish.pending}
      />
    </>
  )
}

function Marked({ questions, marks, onAgain }: { questions: Questions; marks: Marks; onAgain: () => void }) {
  const score = t('quiz.scoreOf', { correct: marks.correct, asked: marks.asked })
  return (
    <Stack>
      <Banner
        tone={marks.evidence ? 'ok' : 'plain'}
        title={score}
        isLive
        action={<Button onPress={onAgain}>{t('quiz.again')}</Button>}
      >
        {marks.evidence ? (
          <OutLink href={recordAddress('skill-evidence', marks.evidence) ?? ''}>
            {t('quiz.isEvidence')}
          </OutLink>
        ) : (
          t('quiz.noEvidence')
        )}
      </Banner>
      <Section title={t('quiz.answers')} panel="padded">
        <ol className={own['levels']}>
          {marks.marks.map((mark, at) => {
            const question = questions.find(({ id }) => id === mark.id)
            const given = mark.answer === null ? t('quiz.open') : (question?.options[mark.answer] ?? '')
            return (
              <li key={mark.id} className={own['level']}>
                <span className={own['levelNumber']}>{at + 1}</span>
                <span>
                  <strong>{question?.text}</strong>{' '}
                  <Tag tone={mark.isRight ? 'ok' : 'warn'}>
                    {t(mark.isRight ? 'quiz.right' : 'quiz.wrong')}
                  </Tag>
                </span>
                <span>
                  {mark.isRight
                    ? given
                    : t('quiz.yours', { given, right: question?.options[mark.right] ?? '' })}
                  <span className={css['small']}>
                    {mark.why} {t('quiz.restsOn', { part: t(`quiz.part.${mark.part}`) })}
                  </span>
                </span>
              </li>
            )
          })}
        </ol>
      </Section>
    </Stack>
  )
}
