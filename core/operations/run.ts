import { sql, type Transaction } from 'kysely'
import type { z } from 'zod'
import type { Actor, Caller } from '../access/actor.ts'
import { doorLevel, scopeCovers } from '../access/actor.ts'
import { atLeast, type Level } from '../access/levels.ts'
import { loadActor, workspaceIdOf } from '../access/load-actor.ts'
import { notHere } from '../access/own.ts'
import type { App } from '../app.ts'
import { sendingAtOnce } from '../database/at-once.ts'
import { awayProblem, fullProblem, isAway, isFull } from '../database/away.ts'
import { planOnce } from '../database/planning.ts'
import type { Database } from '../database/tables.ts'
import { newId } from '../ids.ts'
import { notFound, Problem } from '../problems.ts'
import type { AccountContext, Announcement, Context } from './context.ts'
import { type AccountOperation, effectOf, type Operation, type WorkspaceOperation } from './define.ts'
import { unstorableIn } from './storable.ts'

/** One call of an operation, as any door hands it in. */
export type Call = {
  operation: Operation
  /** Unchecked, as it came in. */
  input: unknown
  caller: Caller | null
  /** The slug or id of the workspace, for operations within one. */
  workspace?: string
  headers?: Headers
}

/**
 * Runs one operation: checks the input, who may, does it in one transaction, and gives the checked output. Everything
 * that an operation refuses comes out as a Problem; nothing of a refused call remains.
 */
export const runOperation = async (app: App, call: Call): Promise<unknown> => {
  const { operation } = call
  if (!call.caller && operation.may !== 'anyone')
    throw new Problem('not-signed-in', 'This needs a sign-in or a token. Nothing was changed.')
  if (call.caller && !scopeCovers(call.caller.scopes, operation.area ?? 'core', effectOf(operation)))
    throw new Problem(
      'not-allowed',
      `This token does not cover ${operation.area}:${effectOf(operation)}. Make one that does under Settings, Tokens.`,
    )
  const announced: string[] = []
  const output =
    operation.scope === 'workspace'
      ? await runWorkspaceOperation(app, call, operation, announced)
      : await inTransaction(app, operation.snapshot === true, (db) =>
          runForAccount(app, db, call, operation, announced),
        )
  if (announced.length > 0) app.wake()
  return output
}

/** One transaction; for a long operation a second one after the work that holds none. */
const runWorkspaceOperation = async (
  app: App,
  call: Call,
  operation: WorkspaceOperation,
  announced: string[],
): Promise<unknown> => {
  const { outside, run } = operation
  const first = await inTransaction(app, operation.snapshot === true, (db) =>
    runInWorkspace(app, db, call, operation, announced, run),
  )
  if (!outside) return first
  const done = await outside.work(app, first)
  return inTransaction(app, false, (db) =>
    runInWorkspace(app, db, call, operation, announced, (ctx, input) =>
      outside.save(ctx, input, first, done),
    ),
  )
}

const runInWorkspace = async (
  app: App,
  db: Transaction<Database>,
  call: Call,
  operation: WorkspaceOperation,
  announced: string[],
  run: (ctx: Context, input: Record<string, unknown>) => Promise<unknown>,
): Promise<unknown> => {
  const caller = call.caller
  if (!caller) throw new Problem('not-signed-in', 'Sign in to use a workspace.')
  const workspaceId = await workspaceIdOf(db, call.workspace ?? '')
  if (!workspaceId || (caller.tokenWorkspaceId && caller.tokenWorkspaceId !== workspaceId))
    throw notFound('This workspace')
  // Sent together, and run in this order: the second reads behind the lock that the first sets.
  const [, actor] = await Promise.all([
    enterWorkspace(db, workspaceId),
    loadActor(db, workspaceId, caller, app.clock.now()),
  ])
  if (!actor) throw notFound('This workspace')
  allow(doorLevel(actor), operation.may)
  if (operation.personal && !actor.own) throw notHere()
  const input = parseInput(operation.input, call.input)
  const ctx = makeContext(app, db, workspaceId, actor, operation.name)
  const output = await run(ctx, input)
  announced.push(...(await keepAnnouncements(ctx)))
  return output
}

const runForAccount = async (
  app: App,
  db: Transaction<Database>,
  call: Call,
  operation: AccountOperation,
  announced: string[],
): Promise<unknown> => {
  const input = parseInput(operation.input, call.input)
  const entered: Context[] = []
  const ctx: AccountContext = {
    app,
    db,
    caller: call.caller,
    headers: call.headers ?? new Headers(),
    now: app.clock.now().toISOString(),
    enter: async (workspaceId, actor) => {
      await enterWorkspace(db, workspaceId)
      const inner = makeContext(app, db, workspaceId, actor, operation.name)
      entered.push(inner)
      return inner
    },
  }
  const output = await operation.run(ctx, input)
  for (const inner of entered) {
    await enterWorkspace(db, inner.workspaceId)
    announced.push(...(await keepAnnouncements(inner)))
  }
  return output
}

/** Sets the second lock for the rest of the transaction. A statement of its own: facts/scale.md rule 24. */
export const enterWorkspace = async (db: Transaction<Database>, workspaceId: string): Promise<void> => {
  // `set local` takes no parameters; the id has the form of a uuid, or nothing is set.
  if (!/^[0-9a-f-]{36}$/.test(workspaceId)) throw notFound('This workspace')
  await Promise.all([sql.raw(`set local app.workspace = '${workspaceId}'`).execute(db), planOnce(db)])
}

const pending = new WeakMap<Context, Announcement[]>()

/** A context for work inside a workspace. Reactions and seeds use it too; doors come through runOperation. */
export const makeContext = (
  app: App,
  db: Transaction<Database>,
  workspaceId: string,
  actor: Actor,
  operation: string,
): Context => {
  const announcements: Announcement[] = []
  const ctx: Context = {
    app,
    db,
    workspaceId,
    actor,
    door: actor.caller.door,
    operation,
    batchId: newId(),
    now: app.clock.now().toISOString(),
    announce: (name, payload) => {
      announcements.push({ name, payload })
    },
  }
  pending.set(ctx, announcements)
  return ctx
}

/** Writes what was announced into the outbox, within the transaction: told after commit, or never. */
export const keepAnnouncements = async (ctx: Context): Promise<string[]> => {
  const all = pending.get(ctx) ?? []
  if (all.length === 0) return []
  // An import of a hundred thousand rows says a hundred times that things of its kind changed: once is enough.
  const announcements = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()]
  const rows = announcements.map((each) => ({
    workspace_id: ctx.workspaceId,
    id: newId(),
    name: each.name,
    payload: JSON.stringify({ ...each.payload, personId: ctx.actor.personId, batchId: ctx.batchId }),
    at: ctx.now,
    tries: 0,
    due_at: sql<string>`now()`,
  }))
  await ctx.db.insertInto('outbox').values(rows).execute()
  return rows.map((row) => row.id)
}

const allow = (has: Level, needs: Level): void => {
  if (!atLeast(has, needs))
    throw new Problem('not-allowed', `This takes the role of ${needs} at least. Nothing was changed.`)
}

/** An input after its shape; refused with each fault named. */
export const parseInput = (schema: z.ZodObject, input: unknown): Record<string, unknown> => {
  const unstorable = unstorableIn(input)
  if (unstorable[0])
    throw new Problem(
      'invalid-input',
      `Nothing was changed. ${unstorable[0].path}: ${unstorable[0].message}`,
      {
        errors: unstorable,
      },
    )
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const errors = result.error.issues.map((issue) => ({
    path: [...issue.path, ...('keys' in issue && issue.path.length === 0 ? issue.keys.slice(0, 1) : [])].join(
      '.',
    ),
    message: issue.message,
  }))
  const first = errors[0]
  throw new Problem(
    'invalid-input',
    `Nothing was changed. ${first?.path ? `${first.path}: ` : ''}${first?.message ?? 'The input cannot be used.'}`,
    { errors },
  )
}

/** Deadlocks, serialisation failures: the whole transaction may be tried again. */
const AGAIN = new Set(['40001', '40P01'])

/** Also where the same creation was sent twice at once: the second time it finds what the first has made. */
const mayTryAgain = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return AGAIN.has(code ?? '') || (code === '23505' && constraint === 'record_pkey')
}

const inTransaction = async <T>(
  app: App,
  snapshot: boolean,
  work: (db: Transaction<Database>) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    let committing = false
    try {
      const transaction = app.db.transaction()
      const begun = snapshot ? transaction.setIsolationLevel('repeatable read') : transaction
      return await begun.execute(async (db) => {
        const result = await work(await sendingAtOnce(db))
        committing = true
        return result
      })
    } catch (error) {
      if (error instanceof Problem) throw error
      if (mayTryAgain(error) && attempt < 5) continue
      if (isFull(error)) throw fullProblem(error)
      // A commit that was sent and not answered may have been done; all that came before it has not.
      throw isAway(error) ? awayProblem(error, committing ? 'unknown' : 'nothing') : error
    }
  }
}
