import { sql } from 'kysely'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { type FileAnswer, openSpool } from '../operations/file-answer.ts'
import { headsById } from '../records/load.ts'
import { refOf, type StoredRecord } from '../records/shape.ts'
import { openZipWriter } from './formats/zip-write.ts'
import { recordMarkdown } from './record-markdown.ts'
import { recordPages } from './record-pages.ts'

/**
 * The whole workspace for reading: a zip with a folder for each kind and a page for each record, with its links and
 * comments; what lies in the bin in a folder of its own. It is not restored from: the file of lines is.
 */
export const workspaceMarkdown = async (ctx: Context): Promise<FileAnswer> => {
  const { name } = await ctx.db
    .selectFrom('workspace')
    .select('name')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  const spool = openSpool()
  const zip = openZipWriter(spool.write)
  const counts: [string, number][] = []
  try {
    for (const served of ctx.app.kinds.values()) {
      let count = 0
      for (const binned of [false, true])
        for await (const { rows, names } of recordPages(ctx, served, { binned })) {
          const beside = await besideOf(ctx, rows)
          for (const row of rows) {
            const folder = binned ? `bin/${served.kind.plural}` : served.kind.plural
            const page = recordMarkdown(served.kind, row, names, '#') + (beside.get(row.id) ?? '')
            await zip.add(`${folder}/${fileName(served, row)}.md`, [page])
            count++
          }
        }
      if (count > 0) counts.push([served.kind.plural, count])
    }
    const lines = counts.map(([plural, count]) => `- [${plural}](${plural}/): ${count}`)
    await zip.add('README.md', [`# ${name}\n\n${ctx.now.slice(0, 10)}\n\n${lines.join('\n')}\n`])
    await zip.end()
  } catch (error) {
    await spool.discard()
    throw error
  }
  return spool.answer({
    type: 'application/zip',
    name: `${plain(name) || 'workspace'}-${ctx.now.slice(0, 10)}-markdown.zip`,
  })
}

/** Letters and digits of any language, and nothing that means something in a path. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)

const fileName = (served: ServedKind, row: StoredRecord): string =>
  `${refOf(served.kind, row.number)}-${plain(row.title)}`.replace(/-$/, '')

/** The links and comments of some records as Markdown, by id. */
const besideOf = async (ctx: Context, rows: readonly StoredRecord[]): Promise<Map<string, string>> => {
  const ids = rows.map((row) => row.id)
  if (ids.length === 0) return new Map()
  const { rows: links } = await sql<{ type: string; from_id: string; to_id: string }>`
    select l.type, l.from_id, l.to_id from link l where l.workspace_id = ${ctx.workspaceId}
       and (l.from_id = any(${ids}::uuid[]) or l.to_id = any(${ids}::uuid[])) order by l.id`.execute(ctx.db)
  const { rows: comments } = await sql<{ record_id: string; text: string; at: string; by: string | null }>`
    select c.record_id, c.text, c.created_at as at, p.title as by from comment c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.created_by
     where c.workspace_id = ${ctx.workspaceId} and c.record_id = any(${ids}::uuid[]) and c.binned_at is null
     order by c.id`.execute(ctx.db)
  const heads = await headsById(
    ctx,
    links.flatMap((link) => [link.from_id, link.to_id]),
  )
  const named = (id: string) => `${heads.get(id)?.ref ?? ''} ${heads.get(id)?.title ?? ''}`.trim()
  return new Map(
    ids.map((id) => {
      const linked = links.flatMap(({ type, from_id, to_id }) =>
        from_id === id
          ? [`- ${type}: ${named(to_id)}`]
          : to_id === id
            ? [`- ${named(from_id)} ${type} this`]
            : [],
      )
      const said = comments
        .filter(({ record_id }) => record_id === id)
        .map(({ text, at, by }) => `**${by ?? '?'}, ${at.slice(0, 10)}:**\n\n${text.trim()}`)
      return [
        id,
        [
          ...(linked.length > 0 ? [`\n## Links\n\n${linked.join('\n')}\n`] : []),
          ...(said.length > 0 ? [`\n## Comments\n\n${said.join('\n\n')}\n`] : []),
        ].join(''),
      ]
    }),
  )
}
