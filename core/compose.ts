import type { Catalogue } from './app.ts'
import type { Area } from './area.ts'
import { kindOperations } from './kinds/operations.ts'

/** Puts the areas together. Throws where two things have one name or a link leads to a kind that does not exist. */
export const composeCatalogue = (areas: Area[]): Catalogue => {
  const kinds = unique(
    areas.flatMap((area) => area.kinds),
    (served) => served.kind.name,
    'kind',
  )
  const byPrefix = unique([...kinds.values()], (served) => served.kind.prefix, 'prefix')
  const links = unique(
    areas.flatMap((area) => area.links),
    (link) => link.name,
    'link type',
  )
  for (const link of links.values())
    for (const kind of [...link.from, ...link.to])
      if (kind !== '*' && !kinds.has(kind))
        throw new Error(`Link ${link.name} names ${kind}, which is no kind.`)
  const inAreas = areas.flatMap((area) =>
    [...area.kinds.flatMap(kindOperations), ...area.operations].map((each) => ({ ...each, area: area.name })),
  )
  const operations = unique(inAreas, (operation) => operation.name, 'operation')
  unique([...operations.values()], (operation) => `${operation.method} ${operation.path}`, 'route')
  return {
    areas,
    kinds,
    byPrefix,
    links,
    operations,
    reactions: areas.flatMap((area) => area.reactions),
    jobs: [
      ...unique(
        areas.flatMap((area) => area.jobs),
        (job) => job.name,
        'job',
      ).values(),
    ],
    gates: [
      ...unique(
        areas.flatMap((area) => area.gates),
        (gate) => gate.name,
        'gate',
      ).values(),
    ],
    kept: [
      ...unique(
        areas.flatMap((area) => area.kept),
        (kept) => kept.name,
        'kept figures',
      ).values(),
    ],
    reminders: areas.flatMap((area) => area.reminders),
    days: areas.flatMap((area) => area.days),
    pauses: areas.flatMap((area) => area.pauses),
    mailStops: areas.flatMap((area) => area.mailStops),
    term: areas.find((area) => area.term !== null)?.term ?? (async () => null),
    tables: areas.flatMap((area) => area.tables),
  }
}

const unique = <T>(list: T[], name: (each: T) => string, what: string): Map<string, T> => {
  const map = new Map<string, T>()
  for (const each of list) {
    if (map.has(name(each))) throw new Error(`Two of one ${what}: ${name(each)}.`)
    map.set(name(each), each)
  }
  return map
}
