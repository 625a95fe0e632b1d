import { criteriaMissing, criteriaTwo, criteriaUntestable } from './criteria.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'
import { readStory } from './read.ts'
import { RULE_IDS, RULES, type RuleId } from './rules.ts'
import type { Finding, Rule, StoryToCheck } from './story.ts'
import { benefitMissing, benefitRepeats, solution, wantMissing, wantTwo } from './what.ts'
import { roleMissing, roleTwo, roleVague } from './who.ts'
import { jargon, pronoun, tooLong, unsettled, vague } from './words.ts'

const checks: Record<RuleId, Rule> = {
  'role-missing': roleMissing,
  'role-vague': roleVague,
  'role-two': roleTwo,
  'want-missing': wantMissing,
  'want-two': wantTwo,
  solution,
  'benefit-missing': benefitMissing,
  'benefit-repeats': benefitRepeats,
  vague,
  pronoun,
  jargon,
  unsettled,
  'too-long': tooLong,
  'criteria-missing': criteriaMissing,
  'criteria-untestable': criteriaUntestable,
  'criteria-two': criteriaTwo,
}

/**
 * Names what is wrong with a user story, each with advice and the words that are meant. The same story gives the same
 * answer everywhere: no network, no chance, no model. An empty story has no faults yet.
 */
export const checkStory = (story: StoryToCheck, language: Language = en): Finding[] => {
  if (story.text.trim() === '') return []
  const read = readStory(story, language)
  const dismissed = new Set(story.dismissed ?? [])
  return RULE_IDS.flatMap((id): Finding[] => {
    const fault = checks[id](read, language)
    if (!fault) return []
    const { says, advice } = language.says[id]
    return [
      {
        id,
        weight: RULES[id],
        says: filled(says, fault.facts ?? {}),
        advice,
        spans: fault.spans,
        dismissed: dismissed.has(id),
      },
    ]
  })
}

const filled = (pattern: string, facts: Readonly<Record<string, string | number>>): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
