import { isDeepStrictEqual as isEqual } from 'node:util'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import type { Language } from '../../../core/words/vocabulary.ts'
import { languageFor } from '../language.ts'
import { SKILLS } from '../skills/contract.ts'
import { countsOf } from './held.ts'
import { MOST_QUESTIONS, QUESTIONS, questionsIn, type Rater } from './model.ts'

type Check = NonNullable<ServedKind['check']>

/** The operations by which a request closes, and its answers come to be shown with it. */
const CLOSING = new Set(['feedback-request.close', 'change.undo'])

/** What was said of skills is taken over, and given back, as one. */
const TAKING = new Set(['feedback-request.take-skills', 'change.undo'])

/** Each of the sixteen once at most. Oneself rates in a look at oneself, so that the two voices are never mixed. */
const checkSkills = (skills: readonly string[], raters: Rater): void => {
  const unknown = skills.find((skill) => !SKILLS.some((known) => known === skill))
  if (unknown !== undefined)
    throw invalid(
      'skills',
      `Nothing was changed: there is no skill ${unknown}. The sixteen are in the matrix.`,
    )
  if (new Set(skills).size < skills.length)
    throw invalid('skills', 'Nothing was changed: a skill stands there twice.')
  if (raters === 'self' && skills.length > 0)
    throw invalid(
      'skills',
      'Nothing was changed: you rate your own skills in a look at them, apart from others.',
    )
}

/** A request that brings no questions of its own asks what its group is asked. */
export const completeRequest: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const own = await languageFor(ctx, undefined)
  return list.map((given) => {
    const language = (given['language'] as Language | null | undefined) ?? own
    const ready = QUESTIONS[language]?.[given['raters'] as Rater]
    const said = given['scales'] !== undefined || given['texts'] !== undefined
    return ready && !said
      ? { ...given, language, scales: ready.scales.join('\n'), texts: ready.texts.join('\n') }
      : { ...given, language }
  })
}

/** Few questions; unchanged once somebody answered; and shown answers are never gathered on. */
export const checkRequest: Check = async (ctx, next, before, id) => {
  const skills = next['skills'] as string[]
  checkSkills(skills, next['raters'] as Rater)
  const questions = [...questionsIn(String(next['scales'])), ...questionsIn(String(next['texts'])), ...skills]
  if (questions.length === 0 || questions.length > MOST_QUESTIONS)
    throw invalid(
      'scales',
      `Nothing was changed: ask 1 to ${MOST_QUESTIONS} questions, one a line, skills counted with them; there are ${questions.length}.`,
    )
  if (new Set(questions).size < questions.length)
    throw invalid('scales', 'Nothing was changed: one question stands there twice.')
  const isClosed = next['state'] === 'closed'
  if (isClosed !== (next['closedOn'] !== null))
    throw invalid(
      'closedOn',
      'Nothing was changed: a request that is closed, and only one, has a day on which it was.',
    )
  if (next['skillsTakenOn'] !== (before?.['skillsTakenOn'] ?? null) && !TAKING.has(ctx.operation))
    throw new Problem(
      'conflict',
      'Nothing was changed: take what was said of skills into their standing instead.',
    )
  const was = before?.['state'] ?? 'open'
  if (next['state'] !== was && isClosed && !CLOSING.has(ctx.operation))
    throw new Problem(
      'conflict',
      'Nothing was changed: close the request instead; then its answers are shown.',
    )
  if (!before || !id) return
  const { answered, isShown } = (await countsOf(ctx, [id])).get(id) ?? { answered: 0, isShown: false }
  if (
    answered > 0 &&
    ['raters', 'intro', 'scales', 'texts', 'skills'].some((key) => !isEqual(next[key], before[key]))
  )
    throw new Problem(
      'sealed',
      'Nothing was changed: somebody has answered these questions by now. Make a new request for others.',
    )
  if (isShown && was === 'closed' && !isClosed)
    throw new Problem(
      'sealed',
      'Nothing was changed: the answers are shown, and one more would say whose it is. Make a new request.',
    )
}

/** What was said is kept as it was said; declining takes a reason. */
export const checkRemark: Check = async (ctx, next, before) => {
  if (next['state'] === 'declined' && String(next['reason']).trim() === '')
    throw invalid('reason', 'Nothing was changed: say why it is declined; the reason is kept.')
  const where = ['source', 'question', 'raters', 'requestId', 'appraisalId', 'begins', 'ends']
  if (!before) {
    if (next['source'] !== 'told' && !GATHERED.has(ctx.operation))
      throw invalid('source', 'Nothing was made: what you write down yourself was told to you.')
    return
  }
  if (before['source'] === 'told') {
    if (next['source'] !== 'told') throw invalid('source', 'Nothing was changed: it was told to you.')
    return
  }
  if ([...where, 'words'].some((key) => next[key] !== before[key]))
    throw new Problem('sealed', 'Nothing was changed: these are somebody else’s words, and stay as they are.')
}

const GATHERED = new Set(['feedback.answer', 'feedback-request.close', 'appraisal.mark'])

/** What was pasted is never changed; another version is another appraisal. */
export const checkAppraisal: Check = async (_ctx, next, before) => {
  if (before && next['words'] !== before['words'])
    throw new Problem(
      'sealed',
      'Nothing was changed: the text stays as it was pasted, since phrases in it are marked. Paste it anew as another one.',
    )
}
