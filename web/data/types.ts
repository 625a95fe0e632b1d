import type { addresses } from '../../generated/addresses.ts'
import type { operations } from '../../generated/api.d.ts'

/** The name of something that the server can do: `item.create`. */
export type OperationName = keyof typeof addresses & keyof operations

type PartOf<O, K extends string> = O extends { parameters: { [P in K]?: infer V } } ? NonNullable<V> : unknown
type BodyOf<O> = O extends { requestBody?: { content: { 'application/json': infer B } } } ? B : unknown
type Known<T> = unknown extends T ? unknown : [T] extends [never] ? unknown : T

/** What an operation takes: what is in its path, query and body, as one object. */
export type Input<N extends OperationName> = Omit<Known<PartOf<operations[N], 'path'>>, 'workspace'> &
  Known<PartOf<operations[N], 'query'>> &
  Known<BodyOf<operations[N]>>

/** What an operation answers. */
export type Output<N extends OperationName> = operations[N] extends {
  responses: { 200: { content: { 'application/json': infer A } } }
}
  ? A
  : string

/** The record that a kind's `get` answers: `RecordOf<'item'>`. */
export type RecordOf<K extends string> = `${K}.get` extends OperationName
  ? Output<`${K}.get`> extends { record: infer R }
    ? R
    : never
  : never

/** The names of the kinds that have lists. */
export type KindName = {
  [N in OperationName]: N extends `${infer K}.change-many` ? K : never
}[OperationName]

/** What ids in an answer stand for. */
export type Names = Record<string, { ref: string; kind: string; title: string }>
