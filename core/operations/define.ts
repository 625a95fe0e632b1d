import type { z } from 'zod'
import type { Level } from '../access/levels.ts'
import type { App } from '../app.ts'
import type { AccountContext, Context } from './context.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

type Described = {
  /** Two words with a dot, `item.move`. It is the OpenAPI operationId, the MCP tool `item_move`, the command `item move`. */
  name: string
  /** One sentence, in the imperative: what it does. */
  summary: string
  method: Method
  /** The path below the workspace, with `{name}` for what is part of it: `/items/{ref}/move`. */
  path: string
  /** Set by defineArea. */
  area?: string
  /** An input that works on freshly made sample data; the tests of every door and role are made from it. */
  example?: (sample: Sample) => Record<string, unknown>
  /** Kept away from assistants: signing things, roles, tokens. */
  notForAssistants?: boolean
  /** Works in a person's own workspace only. Set for all operations of a kind that is personal. */
  personal?: boolean
  /** Raw answers (files) instead of JSON: the output is then a FileAnswer. */
  file?: boolean
  /** Writes through a GET-shaped path never happen; a POST that only reads says so here. */
  reads?: boolean
  /** Everything it reads is of one moment, however long it takes: a repeatable-read transaction. */
  snapshot?: boolean
  /** The largest body in bytes, where the usual 2 MB are too small; a setting may say it. */
  largest?: number | ((app: App) => number)
}

/** Refs of sample records by kind, made by the tests, so that examples can point at something. */
export type Sample = { ref(kind: string): string; id(kind: string): string; personId: string }

export type WorkspaceOperation<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
> = Described & {
  scope: 'workspace'
  /** The least level that may call it at all. What it then touches is checked record by record. Default is deny. */
  may: Level
  input: I
  output: O
  run: (ctx: Context, input: z.output<I>) => Promise<z.input<O>>
  /** Set by defineLongOperation: what comes after `run`, whose answer it is then given. */
  outside?: Outside
}

/** The second half of a long operation: work with no transaction open, and what to do with it in one of its own. */
export type Outside = {
  work: (app: App, loaded: unknown) => Promise<unknown>
  save: (ctx: Context, input: Record<string, unknown>, loaded: unknown, done: unknown) => Promise<unknown>
}

export type AccountOperation<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
> = Described & {
  scope: 'account'
  may: 'anyone' | 'account'
  input: I
  output: O
  run: (ctx: AccountContext, input: z.output<I>) => Promise<z.input<O>>
}

export type Operation = WorkspaceOperation | AccountOperation

/**
 * Declares something that can be done. Registered once in an area, it is a REST route, an OpenAPI operation, an MCP
 * tool and a command. It runs in one transaction, `ctx.db`, after the policy said yes.
 */
export const defineOperation = <I extends z.ZodObject, O extends z.ZodType>(
  operation: Omit<WorkspaceOperation<I, O>, 'scope'>,
): Operation => ({ ...operation, scope: 'workspace' }) as unknown as Operation

type LongOperation<I extends z.ZodObject, O extends z.ZodType, L, D> = Omit<
  WorkspaceOperation<I, O>,
  'scope' | 'run' | 'outside'
> & {
  /** In a transaction: checks who may, and reads all that the work needs. */
  load: (ctx: Context, input: z.output<I>) => Promise<L>
  /** With no transaction open, and no right to the database: what takes seconds. */
  work: (app: App, loaded: L) => Promise<D>
  /** In a second transaction, after the policy was asked again: keeps what came of it, and answers. */
  save: (ctx: Context, input: z.output<I>, loaded: L, done: D) => Promise<z.input<O>>
}

/**
 * As defineOperation, for what takes seconds: a transaction held open that long would keep a connection and its locks
 * from everybody. What `load` read may have changed by the time of `save`, which has to say of when it speaks.
 */
export const defineLongOperation = <I extends z.ZodObject, O extends z.ZodType, L, D>({
  load,
  work,
  save,
  ...operation
}: LongOperation<I, O, L, D>): Operation =>
  ({ ...operation, scope: 'workspace', run: load, outside: { work, save } }) as unknown as Operation

/** As defineOperation, for what happens before or beside any workspace: who am I, make a workspace. */
export const defineAccountOperation = <I extends z.ZodObject, O extends z.ZodType>(
  operation: Omit<AccountOperation<I, O>, 'scope'>,
): Operation => ({ ...operation, scope: 'account' }) as unknown as Operation

/** Whether it changes anything. */
export const effectOf = (operation: Operation): 'read' | 'write' =>
  operation.method === 'GET' || operation.reads ? 'read' : 'write'

/** The names in a path: `/items/{ref}` has `ref`. */
export const pathNames = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
