import type { Language } from './language.ts'
import type { Piece, Read, StoryToCheck } from './story.ts'

const piece = (text: string, start: number, end: number): Piece | null => {
  const raw = text.slice(start, end)
  const lead = raw.length - raw.trimStart().length
  const trimmed = raw.trim().replace(/[,;:.\s]+$/u, '')
  return trimmed === '' ? null : { text: trimmed, start: start + lead, end: start + lead + trimmed.length }
}

/** The end of the sentence, or of the paragraph, that begins at a place. */
const endFrom = (text: string, start: number): number => {
  const end = text.slice(start).search(/[.!?](?=\s|$)|\n\s*\n/u)
  return end < 0 ? text.length : start + end
}

/** Where the want begins: after "I want", or after the "I" that follows the role at once. */
const wantStart = (text: string, afterRole: number | null, language: Language): number | null => {
  const want = language.want.exec(text)
  if (want) return want.index + want[0].length
  const does = afterRole === null ? null : language.wantAfterRole.exec(text.slice(afterRole))
  return does && afterRole !== null ? afterRole + does[0].length : null
}

/** Takes a story apart into who, what and why, as far as they stand there. */
export const readStory = (story: StoryToCheck, language: Language): Read => {
  const { text, criteria = [], hasPersona = false } = story
  const role = language.role.exec(text)
  const roleAt = role?.indices?.groups?.['role']
  const wantFrom = wantStart(text, role ? role.index + role[0].length : null, language)
  const after = wantFrom ?? (role ? role.index + role[0].length : 0)
  const benefit = language.benefit.exec(text.slice(after))
  const benefitAt = benefit ? after + benefit.index : null
  const benefitFrom = benefit && benefitAt !== null ? benefitAt + benefit[0].length : null
  return {
    text,
    role: roleAt ? piece(text, roleAt[0], roleAt[1]) : null,
    want:
      wantFrom === null
        ? null
        : piece(text, wantFrom, Math.min(benefitAt ?? text.length, endFrom(text, wantFrom))),
    benefit: benefitFrom === null ? null : piece(text, benefitFrom, endFrom(text, benefitFrom)),
    criteria,
    hasPersona,
  }
}
