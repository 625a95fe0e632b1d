import { type Cell, cellKey } from '../../engines/suppression/cells.ts'
import { suppress } from '../../engines/suppression/suppress.ts'
import type { Measure } from './contract.ts'
import { type Figure, figureOf, sizeOf } from './figures.ts'
import type { Reading } from './readings.ts'

/** What the permitted figures of a metric need to know of it. */
export type MetricRule = {
  id: string
  measure: Measure
  dimensions: readonly string[]
  hideBelow: number
}

/** A cell with its figure, or without one and with the reason. */
export type PermittedCell = {
  by: readonly string[]
  at: Readonly<Record<string, string>>
  hidden: 'few' | 'gives-away' | null
  figure: Figure | null
}

/** Readings that belong together: one metric, one period, one experiment or none. */
export type Group = {
  metricId: string
  experimentId: string | null
  period: string
  readings: readonly Reading[]
}

/** The two dimensions that every reading may have beside those that its metric declares. */
const ARM = 'arm'
const SECTION = 'section'

export const groupsOf = (readings: readonly Reading[]): Group[] =>
  [
    ...Map.groupBy(readings, (each) =>
      JSON.stringify([each.metricId, each.experimentId, each.period]),
    ).values(),
  ].map((of) => ({
    metricId: of[0]?.metricId ?? '',
    experimentId: of[0]?.experimentId ?? null,
    period: of[0]?.period ?? '',
    readings: of,
  }))

type Cells = Map<string, PermittedCell>

/**
 * The cells of several groups of readings of one metric. What was read by hand may be of the very learners that an
 * experiment of the same period looks at, or of them and a few more: its cells are judged beside those of the
 * experiments, and the ones that differ from theirs by too few are hidden, with what would give them away.
 */
export const permittedGroups = (metric: MetricRule, groups: readonly Group[]): Map<Group, Cells> => {
  const ofExperiments = groups.filter((group) => group.experimentId !== null)
  const judged = new Map(ofExperiments.map((group) => [group, permittedCells(metric, group)]))
  for (const group of groups) {
    if (group.experimentId !== null) continue
    const beside = ofExperiments
      .filter(({ period }) => period === group.period)
      .flatMap((each) => [...(judged.get(each)?.values() ?? [])])
    judged.set(group, permittedCells(metric, group, tooNear(metric, group, beside)))
  }
  return judged
}

/** The cells of a group that differ from a shown one of the same declared values by fewer learners than may be told. */
const tooNear = (metric: MetricRule, group: Group, beside: readonly PermittedCell[]): Set<string> => {
  const shown = beside.flatMap(({ at, figure }) => (figure ? [{ name: declaredIn(at), n: figure.n }] : []))
  const near = [...permittedCells(metric, group)].filter(([, { at, figure }]) =>
    shown.some(({ name, n }) => {
      const rest = Math.abs((figure?.n ?? n) - n)
      return name === declaredIn(at) && rest > 0 && rest < metric.hideBelow
    }),
  )
  return new Set(near.map(([key]) => key))
}

/** The values of declared dimensions alone: which arm and section somebody is in is said by experiments only. */
const declaredIn = (at: Readonly<Record<string, string>>): string =>
  cellKey(Object.fromEntries(Object.entries(at).filter(([key]) => key !== ARM && key !== SECTION)))

/**
 * The one way by which figures about learners leave this area: every cell of one group of readings, with what is small
 * hidden, and what would give it away. All cells are judged together, whatever was asked for, so that what is hidden
 * is the same on every page and door. Sections are never crossed with anything: they are small and known by name.
 * `closed` names cells that another group of the same learners forbids to show.
 */
export const permittedCells = (
  metric: MetricRule,
  { readings }: Group,
  closed: ReadonlySet<string> = new Set(),
): Cells => {
  const declared = [...new Set([ARM, ...metric.dimensions])]
  const pairs = declared.flatMap((a, at) => declared.slice(at + 1).map((b) => [a, b]))
  const tables = [[], ...declared.map((each) => [each]), [SECTION], ...pairs]
  const atoms = readings.map((reading) => ({ n: sizeOf(metric.measure, reading), at: placeOf(reading) }))
  const { cells, hidden } = suppress(atoms, tables, metric.hideBelow, closed)
  return new Map(
    cells.map((cell): [string, PermittedCell] => [
      cell.key,
      permit(metric, readings, cell, hidden.get(cell.key)),
    ]),
  )
}

const permit = (
  metric: MetricRule,
  readings: readonly Reading[],
  { by, at, atoms }: Cell,
  why: 'few' | 'gives-away' | undefined,
): PermittedCell => {
  if (why) return { by, at, hidden: why, figure: null }
  const of = atoms.flatMap((atom) => readings[atom] ?? [])
  const figure = figureOf(metric.measure, of)
  // How many got which grade is told of whole arms only: in a section one W is one person whom others know.
  const isWhole = by.every((dimension) => dimension === ARM)
  return { by, at, hidden: null, figure: isWhole ? figure : { ...figure, grades: null } }
}

/** Where a reading stands in each dimension that it says anything about. */
const placeOf = ({ arm, section, parts }: Reading): Record<string, string> => ({
  ...parts,
  ...(arm === '' ? {} : { [ARM]: arm }),
  ...(section === '' ? {} : { [SECTION]: sectionName(arm, section) }),
})

/** Two arms may both have a section 1. */
const sectionName = (arm: string, section: string): string => (arm === '' ? section : `${arm} · ${section}`)

/** The cell of these values; undefined where nobody is in it. */
export const cellAt = (
  cells: ReadonlyMap<string, PermittedCell>,
  at: Readonly<Record<string, string>>,
): PermittedCell | undefined => cells.get(cellKey(at))

/** The cells of the table over these dimensions, in the order of their names. */
export const tableOver = (
  cells: ReadonlyMap<string, PermittedCell>,
  by: readonly string[],
): PermittedCell[] =>
  [...cells.values()]
    .filter((cell) => cell.by.length === by.length && by.every((each) => cell.by.includes(each)))
    .toSorted((a, b) => (Object.values(a.at).join() < Object.values(b.at).join() ? -1 : 1))
