import {
  type Block,
  blocksOf,
  type Doc,
  entry,
  heading,
  linesOf,
  list,
  paragraph,
  soft,
} from '../../../engines/document/document.ts'
import { reachOf, resultLine } from './lines.ts'
import { type ShownRecord, skillsShown, type Taken } from './taken.ts'
import type { Says } from './words.ts'

type Experience = ShownRecord<'experience'>
type Win = ShownRecord<'win'>

/** A heading with what stands below it, or nothing where there is nothing. */
const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks]

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** The head of every document: who it is of, and how to reach them. */
const headOf = ({ basics, title }: Taken): Pick<Doc, 'title' | 'about' | 'facts'> => ({
  title: basics.name || title,
  about: basics.headline,
  facts: [basics.location, basics.mail, basics.address].filter((fact) => fact !== ''),
})

/** At the end: when it was made, and what stayed behind. */
const footOf = (taken: Taken, says: Says, today: string): string =>
  [
    says.t('take.foot', { day: says.day(today) }),
    taken.confidential === 0 ? '' : says.t('take.footConfidential', { count: taken.confidential }),
  ]
    .filter(Boolean)
    .join(' ')

/** What a win says: the figure, what came of it, what it rests on, and whom it reached. */
const winBlocks = (win: Win, says: Says): Block[] => [
  entry(win.title, win.wonOn === null ? '' : says.day(win.wonOn)),
  ...paragraph(resultLine(win, says.language)),
  ...[win.task, win.action, win.result].flatMap(blocksOf),
  ...soft(evidenceOf(win)),
  ...soft(reachedBy(win, says)),
]

/** What the win rests on, word for word as it was read; empty where it is one's own word. */
const evidenceOf = ({ restsRef, restsPlace, restsTitle, restsSays }: Win): string =>
  restsRef === '' ? '' : joined(`${restsTitle} (${restsPlace})`, restsSays)

const reachedBy = ({ reach, reachWho }: Win, says: Says): string =>
  reach === null
    ? ''
    : says.t('take.reached', { count: reach, who: reachWho, has: reachWho === '' ? 'no' : 'yes' })

const experienceBlocks = (each: Experience, says: Says): Block[] => [
  entry(joined(each.title, each.organisation), says.span(each.startsOn, each.endsOn)),
  ...soft(each.location),
  ...blocksOf(each.what),
]

/** The whole record, or a portfolio, as one document. */
export const documentOf = (taken: Taken, says: Says, today: string): Doc => {
  const { t } = says
  const of = (...types: Experience['type'][]) =>
    taken.experiences
      .filter(({ type }) => types.includes(type))
      .flatMap((each) => experienceBlocks(each, says))
  const given = taken.learned.filter(({ type }) => ['talk', 'article', 'volunteering'].includes(type))
  const learned = taken.learned.filter((each) => !given.includes(each))
  const entryLine = (each: ShownRecord<'learning-entry'>): string =>
    joined(
      each.title,
      each.place,
      each.audience,
      each.happenedOn === null ? '' : says.day(each.happenedOn),
      each.address,
    )
  return {
    language: says.language,
    ...headOf(taken),
    blocks: [
      ...blocksOf(taken.basics.summary),
      ...section(t('take.mission'), blocksOf(taken.basics.mission)),
      ...section(
        t('take.wins'),
        taken.wins.flatMap((win) => winBlocks(win, says)),
      ),
      ...section(t('take.work'), of('work')),
      ...section(t('take.projects'), of('project')),
      ...section(t('take.volunteer'), of('volunteering', 'membership')),
      ...section(t('take.education'), of('education')),
      ...section(
        t('take.credentials'),
        list(
          taken.credentials.map((each) =>
            joined(
              each.title,
              each.issuer,
              each.earnedOn === null ? '' : t('take.earned', { day: says.day(each.earnedOn) }),
            ),
          ),
        ),
      ),
      ...section(t('take.given'), list(given.map(entryLine))),
      ...section(
        t('take.skills'),
        list(
          skillsShown(taken).map(({ skill, level, by }) =>
            joined(
              t(`learning-entry.skill.${skill}`),
              level === null ? '' : t(`platform.familiarity.${level}`),
              by.join('; '),
            ),
          ),
        ),
      ),
      ...section(t('take.learned'), list(learned.map(entryLine))),
      ...section(
        t('take.goals'),
        taken.goals.flatMap((goal) => [
          entry(goal.title, goal.endsOn === null ? '' : t('take.by', { day: says.day(goal.endsOn) })),
          ...paragraph(goal.statement),
          ...soft(t(`goal.state.${goal.state}`)),
          ...blocksOf(goal.outcome),
        ]),
      ),
      ...section(
        t('take.stories'),
        taken.stories.flatMap((story) => [
          entry(story.title),
          ...soft(story.question),
          ...[story.situation, story.task, story.action, story.result].flatMap(blocksOf),
        ]),
      ),
    ],
    foot: footOf(taken, says, today),
  }
}

/**
 * What came of it, on one page: for each win the outcome, what it rests on, and whom it reached; at the head how many
 * people all of them reached, as a range, since nobody is counted twice on purpose. `most` wins at most; how many more
 * there are is said.
 */
export const impactOf = (taken: Taken, says: Says, today: string, most: number): Doc => {
  const { t } = says
  const shown = taken.wins.slice(0, most)
  const reach = reachOf(shown)
  const rest = taken.wins.length - shown.length
  const labelled = (key: string, words: string): string[] => (words === '' ? [] : [t(key, { words })])
  return {
    language: says.language,
    ...headOf(taken),
    blocks: [
      ...blocksOf(taken.basics.mission || taken.basics.summary),
      ...(reach === null
        ? []
        : paragraph(t('take.reachAll', { ...reach, range: reach.least === reach.most ? 'one' : 'several' }))),
      ...section(
        t('take.impact'),
        shown.flatMap((win) => [
          entry(win.title, win.wonOn === null ? '' : says.day(win.wonOn)),
          ...list([
            ...labelled('take.outcome', resultLine(win, says.language) || (linesOf(win.result)[0] ?? '')),
            ...labelled('take.evidence', evidenceOf(win) || t('take.ownWord')),
            ...labelled('take.reach', reachedBy(win, says)),
          ]),
        ]),
      ),
      ...soft(rest > 0 ? t('take.more', { count: rest }) : ''),
    ],
    foot: footOf(taken, says, today),
  }
}
