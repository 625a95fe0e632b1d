import type { Names } from './analysis-words.ts'
import { PEST, SWOT } from './contract.ts'
import type { AlternativeRow, CriterionRow, JudgementRow } from './matrix.ts'
import { arithmeticOf, byCell, cellKey, type Standing, stateOf, sumsOf } from './model.ts'

export type Analysed = {
  title: string
  product: string
  /** The day as of which it is meant to hold, in words. */
  day: string
  /** The matrix's own long texts, by field. */
  texts: Readonly<Record<string, string>>
  alternatives: readonly AlternativeRow[]
  criteria: readonly CriterionRow[]
  judgements: readonly JudgementRow[]
  standing: Standing
}

/** The matrix with its sums, what it means, and the notes around it, on one page of Markdown. What is empty is left out. */
export const analysisOf = (of: Analysed, names: Names): string => {
  const cells = byCell(of.judgements)
  const section = (title: string, text: string) => (text.trim() === '' ? '' : `## ${title}\n\n${text.trim()}`)
  const notes = (title: string, fields: readonly (keyof Names['fields'])[]) => {
    const said = fields.flatMap((field) => {
      const text = of.texts[field]?.trim() ?? ''
      return text === '' ? [] : [`**${names.fields[field]}**\n\n${text}`]
    })
    return said.length === 0 ? '' : `## ${title}\n\n${said.join('\n\n')}`
  }
  const row = (parts: readonly string[]) => `| ${parts.map(inCell).join(' | ')} |`
  const sums = sumsOf(of)
  const table = [
    row([names.criterion, ...of.alternatives.map(({ title }) => title)]),
    row(['---', ...of.alternatives.map(() => '---:')]),
    ...of.criteria.map((criterion) =>
      row([
        `${criterion.title} (×${criterion.weight})`,
        ...of.alternatives.map(({ id }) => {
          const judgement = cells.get(cellKey(id, criterion.id))
          const state = stateOf(judgement)
          return state === 'gap' ? '–' : `${judgement?.points}${state === 'opinion' ? ' ?' : ''}`
        }),
      ]),
    ),
    row([
      names.sum,
      ...sums.map(
        ({ sum, most, gaps }) => `${sum} ${names.of} ${most}${gaps > 0 ? ` (${names.gaps(gaps)})` : ''}`,
      ),
    ]),
  ].join('\n')
  const isEmpty = of.alternatives.length === 0 || of.criteria.length === 0
  const worked = sums
    .filter(({ parts }) => parts.length > 0)
    .map((each) => `- ${each.alternative.title}: ${arithmeticOf(each, names.of)}`)
  const sources = [...new Set(of.judgements.map(({ address }) => address).filter(Boolean))]
  return `${[
    `# ${of.title}`,
    [of.product, of.day].filter(Boolean).join(' · '),
    section(names.fields.question, of.texts['question'] ?? ''),
    isEmpty ? '' : `## ${names.matrix}\n\n${table}\n\n${names.standing(of.standing)} ${names.legend}`,
    worked.length === 0 ? '' : worked.join('\n'),
    section(names.fields.meaning, of.texts['meaning'] ?? ''),
    notes(names.swot, SWOT),
    notes(names.pest, PEST),
    sources.length === 0 ? '' : `## ${names.sources}\n\n${sources.map((each) => `- <${each}>`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** A line of a table: what would end the cell or the line stands for itself no more. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
