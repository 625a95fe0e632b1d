import { blocksOf, linesOf } from '../../../engines/document/document.ts'
import { resultLine, winLine } from './lines.ts'
import { type ShownRecord, skillsShown, type Taken } from './taken.ts'
import type { Says } from './words.ts'

type Value = string | string[] | undefined
type Entry = Record<string, Value>
type Experience = ShownRecord<'experience'>
type Win = ShownRecord<'win'>

/** Leaves out what is empty: the schema has no word for "nothing". */
const entry = (given: Entry): Entry =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value.length > 0))

/** Only a whole address of the web is one to the schema. */
const urlOf = (address: string): string | undefined =>
  /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? address : undefined
const mailOf = (mail: string): string | undefined =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) ? mail : undefined
const textOf = (text: string): string =>
  blocksOf(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .join('\n')

const span = ({ startsOn, endsOn }: Experience): Entry => ({
  startDate: startsOn ?? undefined,
  endDate: endsOn ?? undefined,
})

/** The work during which a win was won: of several at once the one that began last. Null where it fell into none. */
const workOf = ({ wonOn }: Win, work: readonly Experience[]): Experience | null => {
  if (wonOn === null) return null
  const at = work.filter(
    ({ startsOn, endsOn }) => startsOn !== null && startsOn <= wonOn && (endsOn === null || wonOn <= endsOn),
  )
  return at.toSorted((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? ''))[0] ?? null
}

/**
 * What is taken along as JSON Resume (jsonresume.org, schema v1.0.0). A win is a highlight of the work in which it was
 * won, or of the release that it rests on, which is a project; what renews a credential has no place there and stays
 * in the own record.
 */
export const jsonResumeOf = (taken: Taken, says: Says, madeAt: string): Record<string, unknown> => {
  const of = (...types: Experience['type'][]) => taken.experiences.filter(({ type }) => types.includes(type))
  const work = of('work')
  const onRelease = Map.groupBy(
    taken.wins.filter(({ restsKind }) => restsKind === 'release'),
    ({ restsId }) => restsId,
  )
  const others = taken.wins.filter(({ restsKind }) => restsKind !== 'release')
  const loose = others.filter((win) => workOf(win, work) === null)
  const { basics } = taken
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      ...entry({
        name: basics.name,
        label: basics.headline,
        email: mailOf(basics.mail),
        url: urlOf(basics.address),
        summary: [textOf(basics.summary), textOf(basics.mission)].filter(Boolean).join('\n'),
      }),
      ...(basics.location === '' ? {} : { location: { city: basics.location } }),
    },
    work: work.map((each) =>
      entry({
        name: each.organisation,
        position: each.title,
        location: each.location,
        url: urlOf(each.address),
        ...span(each),
        highlights: [
          ...linesOf(each.what),
          ...others
            .filter((win) => workOf(win, work)?.id === each.id)
            .map((win) => winLine(win, says.language)),
        ],
      }),
    ),
    projects: [
      ...[...onRelease.values()].map((wins) => releaseOf(wins, says.language)),
      ...of('project').map((each) =>
        entry({
          name: each.title,
          entity: each.organisation,
          url: urlOf(each.address),
          ...span(each),
          highlights: linesOf(each.what),
        }),
      ),
      ...loose.map((win) =>
        entry({
          name: win.title,
          endDate: win.wonOn ?? undefined,
          description: win.restsSays,
          highlights: [resultLine(win, says.language), ...linesOf(win.result)].filter(Boolean),
        }),
      ),
    ],
    volunteer: [
      ...of('volunteering', 'membership').map((each) =>
        entry({
          organization: each.organisation || each.title,
          position: each.title,
          url: urlOf(each.address),
          ...span(each),
          highlights: linesOf(each.what),
        }),
      ),
      ...taken.learned
        .filter(({ type }) => type === 'volunteering')
        .map((each) =>
          entry({
            organization: each.place || each.title,
            position: each.title,
            startDate: each.happenedOn ?? undefined,
            url: urlOf(each.address),
            summary: textOf(each.learned),
          }),
        ),
    ],
    education: of('education').map((each) =>
      entry({
        institution: each.organisation,
        studyType: each.title,
        url: urlOf(each.address),
        ...span(each),
        courses: linesOf(each.what),
      }),
    ),
    certificates: taken.credentials.map((each) =>
      entry({
        name: each.title,
        date: each.earnedOn ?? undefined,
        url: urlOf(each.address),
        issuer: each.issuer,
      }),
    ),
    publications: taken.learned
      .filter(({ type }) => type === 'talk' || type === 'article')
      .map((each) =>
        entry({
          name: each.title,
          publisher: each.place,
          releaseDate: each.happenedOn ?? undefined,
          url: urlOf(each.address),
          summary: [each.audience, textOf(each.learned)].filter(Boolean).join('\n'),
        }),
      ),
    skills: skillsShown(taken).map(({ skill, level, by }) =>
      entry({ name: says.t(`learning-entry.skill.${skill}`), level: level ?? undefined, keywords: by }),
    ),
    meta: { version: 'v1.0.0', lastModified: madeAt.slice(0, 19) },
  }
}

const releaseOf = (wins: readonly Win[], language: string): Entry => {
  const [first] = wins
  return entry({
    name: first?.restsTitle,
    entity: first?.restsPlace,
    description: first?.restsSays,
    endDate: wins
      .map(({ wonOn }) => wonOn ?? '')
      .toSorted()
      .at(-1),
    highlights: wins.map((win) => winLine(win, language)),
  })
}
