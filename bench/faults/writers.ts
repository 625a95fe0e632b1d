import { newId } from '../../core/ids.ts'
import type { Target } from './target.ts'

/** Somebody who writes one kind of thing over and over, remembers what was acknowledged, and can look for it. */
export type Writer = {
  name: string
  /** Writes once more; gives false where somebody did not answer, or refused. */
  once: (n: number) => Promise<boolean>
  /** What was acknowledged and is not there, or stands there half. */
  missing: () => Promise<string[]>
}

type Lines = { lines: { verb: string; fields: Record<string, [unknown, unknown]> }[] }

/** An item is made and changed twice. Each acknowledged title is in its history, the last one on its head. */
export const itemWriter = (target: Target): Writer => {
  const written: { id: string; titles: string[]; inDoubt: string[] }[] = []
  return {
    name: 'items, made and changed',
    once: async (n) => {
      const item = { id: newId(), titles: [] as string[], inDoubt: [] as string[] }
      for (const [step, title] of [`made ${n}`, `changed ${n}`, `changed again ${n}`].entries()) {
        const done =
          step === 0
            ? await target.write('POST', '/items', { id: item.id, title, product: target.product })
            : await target.write('PATCH', `/items/${item.id}`, { title })
        if (done) item.titles.push(title)
        else item.inDoubt.push(title)
        // An item whose making is in doubt may not be there to be changed.
        if (item.titles.length === 0) return false
      }
      written.push(item)
      return item.inDoubt.length === 0
    },
    missing: async () => {
      const lost: string[] = []
      for (const { id, titles, inDoubt } of written) {
        const { record } = await target.read<{ record?: { title: string } }>(`/items/${id}`)
        const { lines = [] } = await target.read<Partial<Lines>>(`/records/${id}/history`)
        const told = lines.map(({ fields }) => fields['title']?.[1])
        for (const title of titles)
          if (!told.includes(title)) lost.push(`${id}: its history lacks "${title}"`)
        if (!record) lost.push(`${id}: it is not there`)
        else if (![titles.at(-1), ...inDoubt].includes(record.title))
          lost.push(`${id}: it says "${record.title}" after "${titles.at(-1)}" was acknowledged`)
      }
      return lost
    },
  }
}

/** A note is made, somebody comments on it, and it is linked with an item. */
export const noteWriter = (target: Target): Writer => {
  const written: { id: string; comment: string | null; link: string | null }[] = []
  let item = ''
  return {
    name: 'notes with comments and links',
    once: async (n) => {
      if (item === '') {
        const id = newId()
        const made = await target.write('POST', '/items', { id, title: 'asked for', product: target.product })
        if (!made) return false
        item = id
      }
      const id = newId()
      if (!(await target.write('POST', '/notes', { id, title: `said ${n}`, product: target.product })))
        return false
      const text = `comment ${n}`
      const comment = await target.write('POST', `/records/${id}/comments`, { text })
      const link = await target.write<{ id: string }>('POST', `/records/${id}/links`, {
        type: 'supports',
        to: item,
      })
      written.push({ id, comment: comment && text, link: link?.id ?? null })
      return comment !== null && link !== null
    },
    missing: async () => {
      const lost: string[] = []
      for (const { id, comment, link } of written) {
        const { lines = [] } = await target.read<Partial<Lines>>(`/records/${id}/history`)
        const verbs = new Set(lines.map((line) => line.verb))
        if (!verbs.has('created')) lost.push(`${id}: the note is not in the history`)
        const { comments = [] } = await target.read<{ comments?: { text: string }[] }>(
          `/records/${id}/comments`,
        )
        if (comment && !(comments.some((each) => each.text === comment) && verbs.has('commented')))
          lost.push(`${id}: "${comment}" is lost`)
        const { links = [] } = await target.read<{ links?: { id: string }[] }>(`/records/${id}/links`)
        if (link && !(links.some((each) => each.id === link) && verbs.has('linked')))
          lost.push(`${id}: its link is lost`)
      }
      return lost
    },
  }
}

/** Many items are changed as one: all of them say the same afterwards, whether or not somebody was told so. */
export const bulkWriter = (target: Target, size = 8): Writer => {
  const ids: string[] = []
  let last = ''
  let inDoubt: string[] = []
  return {
    name: `${size} items changed as one`,
    once: async (n) => {
      while (ids.length < size) {
        const id = newId()
        if (!(await target.write('POST', '/items', { id, title: 'one of many', product: target.product })))
          return false
        ids.push(id)
      }
      const source = `round ${n}`
      const done = await target.write('POST', '/items/change-many', { refs: ids, set: { source } })
      if (done) {
        last = source
        inDoubt = []
      } else inDoubt.push(source)
      return done !== null
    },
    missing: async () => {
      const said = new Set<string>()
      for (const id of ids)
        said.add((await target.read<{ record: { source: string } }>(`/items/${id}`)).record.source)
      if (said.size > 1) return [`half of a bulk change is there: ${[...said].join(', ')}`]
      const [source = ''] = said
      return source === last || inDoubt.includes(source)
        ? []
        : [`the bulk says "${source}" after "${last}" was acknowledged`]
    },
  }
}

/** A record goes into the bin and comes back. */
export const binWriter = (target: Target): Writer => {
  const written: { id: string; steps: string[]; inDoubt: boolean }[] = []
  return {
    name: 'into the bin and out of it',
    once: async (n) => {
      const id = newId()
      if (!(await target.write('POST', '/notes', { id, title: `binned ${n}`, product: target.product })))
        return false
      const kept = { id, steps: [] as string[], inDoubt: false }
      written.push(kept)
      for (const step of ['bin', 'restore']) {
        if (await target.write('POST', `/notes/${step}`, { refs: [id] })) kept.steps.push(step)
        else kept.inDoubt = true
        if (kept.inDoubt) return false
      }
      return true
    },
    missing: async () => {
      const lost: string[] = []
      const words: Record<string, string> = { bin: 'binned', restore: 'restored' }
      for (const { id, steps } of written) {
        const { lines = [] } = await target.read<Partial<Lines>>(`/records/${id}/history`)
        for (const step of steps)
          if (!lines.some((line) => line.verb === words[step]))
            lost.push(`${id}: its ${step} is not in the history`)
      }
      return lost
    },
  }
}

export type Crowd = { stop: () => Promise<void>; missing: () => Promise<string[]> }

/** Sets everybody to work, each until `stop`. Whoever is not answered waits a moment and goes on. */
export const startWriters = (writers: readonly Writer[]): Crowd => {
  let writing = true
  const work = async (writer: Writer): Promise<void> => {
    for (let n = 0; writing; n++)
      if (!(await writer.once(n))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const all = writers.map(work)
  return {
    stop: async () => {
      writing = false
      await Promise.all(all)
    },
    missing: async () => (await Promise.all(writers.map((writer) => writer.missing()))).flat(),
  }
}

export const everyWriter = (target: Target): Writer[] => [
  itemWriter(target),
  itemWriter(target),
  noteWriter(target),
  bulkWriter(target),
  binWriter(target),
]
