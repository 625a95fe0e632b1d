import { BEHAVIOURS } from '../../../../engines/skill-matrix/behaviours/behaviours.ts'
import { SKILL_LEVELS, type Skill } from '../../../../engines/skill-matrix/matrix.ts'
import type { Output } from '../../../../web/data/types.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'

export type Standing = Output<'skill.standing'>
export type SkillRow = Standing['rows'][number]
export type Rating = NonNullable<SkillRow['self']>

export const skillName = (skill: Skill): string => t(`goal.skill.${skill}`)

/** "3 practitioner"; between two levels the figure alone: "2.4". */
export const levelWords = (level: number): string => {
  const name = SKILL_LEVELS[level - 1]
  return name === undefined ? oneDigit(level) : `${level} ${t(`platform.familiarity.${name}`)}`
}

export const oneDigit = (value: number): string => formatNumber(value, { maximumFractionDigits: 1 })

/** "2.4 of 4 people, 20 May 2026". */
export const ratingWords = (rating: Rating): string =>
  rating.n === null
    ? `${levelWords(rating.level)}, ${formatDate(rating.on)}`
    : t('skill.byOthers', { level: levelWords(rating.level), n: rating.n, day: formatDate(rating.on) })

/** "3 − 2 = 1". */
export const gapSum = (target: number, level: number): string =>
  t('skill.gapSum', { target, level: oneDigit(level), gap: oneDigit(Math.max(0, target - level)) })

/** What would be seen at the four levels, in the reader's language. */
export const behavioursOf = (skill: Skill) => BEHAVIOURS[textSettings().language][skill]
