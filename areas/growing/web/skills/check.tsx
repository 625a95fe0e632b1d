import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import {
  type GrowthLevel,
  SKILL_LEVELS,
  SKILLS,
  type Skill,
} from '../../../../engines/skill-matrix/matrix.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { GROWTH_LEVELS } from '../../skills/contract.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { NumberedChoice } from './numbered-choice.tsx'
import { behavioursOf, ratingWords, type Standing, skillName } from './skill-words.ts'
import look from './skills.module.css'

type Rated = { level: number; note: string }

/** A look at some of one's own skills: a few are proposed, one is asked after the other, all are saved as one step. */
export function SkillCheckPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const read = useRead('skill.standing', {})
  if (read.error)
    return (
      <Page title={t('skill-check.begin')}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  if (!read.data) return <PageSkeleton />
  const only = SKILLS.find((skill) => skill === search['skill'])
  return <Look standing={read.data} proposed={only ? [only] : read.data.proposed} />
}

function Look({ standing, proposed }: { standing: Standing; proposed: readonly Skill[] }) {
  const [rows, setRows] = useState<readonly Skill[]>(proposed)
  const [level, setLevel] = useState<GrowthLevel>(standing.level)
  const [isAsking, setAsking] = useState(proposed.length === 1)
  return (
    <Page title={t('skill-check.begin')} about={t('skill-check.aboutLook')}>
      <GrowNav />
      {isAsking ? (
        <Panel>
          <Questions rows={rows} level={level} standing={standing} onChoose={() => setAsking(false)} />
        </Panel>
      ) : (
        <Section title={t('skill-check.choose')} panel="padded">
          <div className={css['steps']}>
            <RadioGroup
              label={t('skill-check.levelAsked')}
              value={level}
              onChange={(value) => setLevel(GROWTH_LEVELS.find((each) => each === value) ?? level)}
              options={GROWTH_LEVELS.map((value) => ({ value, label: t(`goal.level.${value}`) }))}
            />
            <fieldset className={css['group']}>
              <legend>{t('skill-check.rows', { count: rows.length })}</legend>
              <ul className={look['plain']}>
                {standing.rows.map(({ skill, self }) => (
                  <li key={skill}>
                    <Checkbox
                      value={rows.includes(skill)}
                      onChange={(isIn) =>
                        setRows(isIn ? [...rows, skill] : rows.filter((each) => each !== skill))
                      }
                    >
                      {skillName(skill)}{' '}
                      <span className={css['soft']}>
                        {self === null ? t('skill.notRatedYet') : formatDate(self.on)}
                      </span>
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </fieldset>
            <div className={look['buttons']}>
              <Button kind="primary" isDisabled={rows.length === 0} onPress={() => setAsking(true)}>
                {t('skill-check.start', { count: rows.length })}
              </Button>
            </div>
          </div>
        </Section>
      )}
    </Page>
  )
}

type QuestionsProps = {
  rows: readonly Skill[]
  level: GrowthLevel
  standing: Standing
  onChoose: () => void
}

function Questions({ rows, level, standing, onChoose }: QuestionsProps) {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const [rated, setRated] = useState<Readonly<Partial<Record<Skill, Rated>>>>({})
  const save = useDo('skill.check', {
    undo: (input) => t('skill-check.saved', { count: input.ratings.length }),
    done: () => void navigate({ to: `/${workspace}/grow/skills` }),
  })
  const skill = rows[at] ?? rows[0] ?? 'agile-practice'
  const own = rated[skill]
  const before = standing.rows.find((row) => row.skill === skill)?.self ?? null
  const isLast = at === rows.length - 1
  const finish = (all: Readonly<Partial<Record<Skill, Rated>>>) => {
    const ratings = rows.flatMap((each) => {
      const one = all[each]
      return one ? [{ skill: each, ...one }] : []
    })
    if (ratings.length === 0) return onChoose()
    const title = t('skill-check.titleOf', { day: formatDate(today()) })
    void save.run({ title, level, ratings }).catch(() => {})
  }
  const skip = () => {
    const { [skill]: _, ...rest } = rated
    setRated(rest)
    if (isLast) finish(rest)
    else setAt(at + 1)
  }
  return (
    <>
      {save.problem ? <ErrorState problem={save.problem} /> : null}
      <NumberedChoice
        title={skillName(skill)}
        place={rows.length === 1 ? null : t('choice.place', { at: at + 1, of: rows.length })}
        label={t('skill-check.question')}
        options={behavioursOf(skill).map((help, index) => ({
          label: t(`platform.familiarity.${SKILL_LEVELS[index]}`),
          help,
        }))}
        value={own ? own.level - 1 : null}
        onChange={(place) => setRated({ ...rated, [skill]: { level: place + 1, note: own?.note ?? '' } })}
        onBack={at === 0 ? undefined : () => setAt(at - 1)}
        onNext={() => (isLast ? finish(rated) : setAt(at + 1))}
        next={t(isLast ? 'skill-check.save' : 'choice.next')}
        onSkip={{ label: t('choice.skip'), run: skip }}
        isSending={save.pending}
      >
        {before ? (
          <p className={look['keys']}>{t('skill-check.before', { rating: ratingWords(before) })}</p>
        ) : null}
        <TextField
          label={t('skill.note')}
          help={t('skill-check.noteHelp')}
          value={own?.note ?? ''}
          isDisabled={!own}
          onChange={(note) => {
            if (own) setRated({ ...rated, [skill]: { ...own, note } })
          }}
        />
      </NumberedChoice>
    </>
  )
}
