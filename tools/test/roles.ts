import pg from 'pg'
import { atLeast, higher, type Level } from '../../core/access/levels.ts'
import { kindNamed } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import type { ServedKind } from '../../core/kinds/served.ts'
import type { WorkspaceOperation } from '../../core/operations/define.ts'
import type { TestApp } from './app.ts'
import type { SampleData, SampleRecord } from './sample.ts'

/** Somebody who tries an operation, and what they were given: the test's own words for docs/decisions on roles. */
export type Role = {
  name: string
  token: string | null
  personId: string
  /** Their level in the workspace; null for whoever is no member. */
  workspace: Level | null
  /** Their level on the product of the samples. */
  product: Level
  /** Their level on some other product. */
  elsewhere: Level
  /** Records named to them, by kind of the sample. */
  granted: ReadonlyMap<string, Level>
  /** Whether the token covers any operation. */
  scoped: 'all' | 'reads' | 'nothing'
}

export type Expected =
  | { answer: 'allowed' }
  /** `status` lists what may be answered; nothing may have changed. */
  | { answer: 'refused'; status: readonly number[]; why: string }

/**
 * What hand-written operations ask of the records that they touch, beyond what `may` says and beyond reading them.
 * An operation is named here where its own level only opens the door.
 */
const NEEDS: Record<string, Level> = {
  // Undoing somebody's change is changing the record.
  'change.undo': 'contributor',
  // Weighing an item is writing on it.
  'score.set': 'contributor',
  'score.touch': 'contributor',
  // Moving a card is changing its item.
  'board.move': 'contributor',
  // An item is made where it is to be, besides changing the note that it is made of.
  'note.make-item': 'contributor',
  // The sample is the owner's: a file of somebody else's is taken away by whoever may change the record.
  'attachment.remove': 'contributor',
  // An import makes records in the product that it names.
  'import.run': 'contributor',
  // Who looks after a record says which guest may see it.
  'grant.give': 'product-owner',
  'grant.take': 'product-owner',
}

/** What the operation's level and the policies of the records that its example names say should happen. */
export const expected = (
  test: TestApp,
  role: Role,
  operation: WorkspaceOperation,
  effect: 'read' | 'write',
  data: SampleData,
  asked: ReadonlySet<string>,
): Expected => {
  const refused = (why: string, ...status: number[]): Expected => ({ answer: 'refused', status, why })
  if (role.token === null) return refused('nobody is signed in', 401)
  if (role.scoped === 'nothing' || (role.scoped === 'reads' && effect === 'write'))
    return refused('the token does not cover it', 403)
  if (role.workspace === null) return refused('this is another workspace', 404)
  const door = [role.product, role.elsewhere, ...role.granted.values()].reduce(higher, role.workspace)
  if (!atLeast(door, operation.may)) return refused(`${operation.may} is needed`, 403)
  if (operation.personal) return refused("it belongs into a person's own workspace", 403)
  for (const kind of asked) {
    const record = data.records.get(kind)
    if (!record) continue
    const served = kindNamed(test.app, record.kind)
    const has = levelOnRecord(role, served.kind, record)
    // A field that points at what one may not see is bad input; a record that one may not see is not there.
    if (!atLeast(has, served.may.read)) return refused(`${kind} is hidden`, 404, 400)
  }
  const kinds = new Set([...asked].map((name) => data.records.get(name)?.kind ?? name))
  const needs = needsOf(operation, test, kinds)
  for (const kind of asked) {
    const record = data.records.get(kind)
    if (!record || !needs.on(record.kind)) continue
    const has = levelOnRecord(role, kindNamed(test.app, record.kind).kind, record)
    if (!atLeast(has, needs.level)) return refused(`${needs.level} is needed on ${kind}`, 403)
  }
  return { answer: 'allowed' }
}

const needsOf = (
  operation: WorkspaceOperation,
  test: TestApp,
  asked: ReadonlySet<string>,
): { level: Level; on: (kind: string) => boolean } => {
  const named = NEEDS[operation.name]
  if (named) return { level: named, on: () => true }
  const kind = operation.name.split('.')[0] ?? ''
  // What makes a record needs the level where it is to be; all else on the record itself.
  const place = asked.has(kind) ? kind : 'product'
  return { level: operation.may, on: (each) => test.app.kinds.has(kind) && each === place }
}

/** The level that a role has on a record, as decisions 3 and 4 have it. Written anew, to be held against the code. */
export const levelOnRecord = (role: Role, kind: Kind, record: SampleRecord): Level => {
  const workspace = role.workspace ?? 'anyone'
  const granted = role.granted.get(record.kind) ?? 'anyone'
  if (atLeast(workspace, 'admin')) return workspace
  const anywhere = [role.product, role.elsewhere].reduce(higher, workspace)
  if (record.productId !== null) return higher(role.product, granted)
  if (kind.product === 'optional')
    return higher(atLeast(anywhere, 'contributor') ? anywhere : 'anyone', granted)
  return higher(anywhere, granted)
}

/** The samples that a role may not read. */
export const hiddenFrom = (test: TestApp, role: Role, data: SampleData): SampleRecord[] =>
  [...data.records.values()].filter((record) => {
    const served: ServedKind = kindNamed(test.app, record.kind)
    return !atLeast(levelOnRecord(role, served.kind, record), served.may.read)
  })

/** Everybody who tries: each role, a guest, people of elsewhere, and tokens that cover too little. */
export const makeRoles = async (test: TestApp, data: SampleData): Promise<Role[]> => {
  const none = { product: 'anyone', elsewhere: 'anyone', granted: new Map(), scoped: 'all' } as const
  const onProduct = async (level: Level): Promise<Role> => {
    const { token, personId } = await test.client(level)
    return { ...none, name: level, token, personId, workspace: 'member', product: level }
  }
  const inWorkspace = async (level: Level): Promise<Role> => {
    const { token, personId } = await test.client(level)
    return { ...none, name: level, token, personId, workspace: level }
  }
  const guest = await test.client('member')
  const elsewhere = await test.client('member')
  const both = await test.client('viewer')
  const item = data.records.get('item')
  const stranger = await test.stranger()
  const readsOnly = await test.client('owner', ['*:read'])
  const otherArea = await test.client('owner', ['nowhere:write'])
  const former = await test.client('contributor')
  await asAdmin(
    test,
    'insert into record_grant (workspace_id, id, person_id, record_id, level) values ($1, $2, $3, $4, $5)',
    [test.workspaceId, newId(), guest.personId, item?.id, 'viewer'],
  )
  const other = await otherProduct(test)
  for (const [personId, level] of [
    [elsewhere.personId, 'contributor'],
    [both.personId, 'product-owner'],
  ])
    await asAdmin(
      test,
      'insert into product_role (workspace_id, person_id, product_id, role) values ($1, $2, $3, $4)',
      [test.workspaceId, personId, other, level],
    )
  // A token that outlived the membership.
  await asAdmin(test, 'delete from directory.membership where person_id = $1', [former.personId])
  return [
    await inWorkspace('owner'),
    await inWorkspace('admin'),
    await onProduct('product-owner'),
    await onProduct('contributor'),
    await onProduct('viewer'),
    await inWorkspace('member'),
    { ...none, ...guest, name: 'guest', workspace: 'member', granted: new Map([['item', 'viewer']]) },
    { ...none, ...elsewhere, name: 'contributor elsewhere', workspace: 'member', elsewhere: 'contributor' },
    {
      ...none,
      ...both,
      name: 'viewer here, product owner elsewhere',
      workspace: 'member',
      product: 'viewer',
      elsewhere: 'product-owner',
    },
    { ...none, ...stranger, name: 'stranger', workspace: null },
    { ...none, ...former, name: 'former member', workspace: null },
    { ...none, name: 'nobody', token: null, personId: stranger.personId, workspace: null },
    { ...none, ...readsOnly, name: 'token for reading', workspace: 'owner', scoped: 'reads' },
    { ...none, ...otherArea, name: 'token for elsewhere', workspace: 'owner', scoped: 'nothing' },
  ]
}

const otherProduct = async (test: TestApp): Promise<string> => {
  const made = await test.owner.call<{ record: { id: string } }>('POST', '/products', { title: 'Elsewhere' })
  return made.body.record.id
}

/** Changes the test database as nobody can through a door. */
const asAdmin = async (test: TestApp, statement: string, values: unknown[]): Promise<void> => {
  const client = new pg.Client(test.database.admin)
  await client.connect()
  try {
    await client.query(statement, values)
  } finally {
    await client.end()
  }
}
