import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Definition, withCustom } from '../../core/custom/extended.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import { call, currentWorkspace } from '../data/client.ts'
import { queryClient } from '../data/query-client.ts'
import type { RecordOf } from '../data/types.ts'
import { readKey } from '../data/use-read.ts'

const none: readonly Definition[] = []

/** A field as it travels, as forms and lists need it. */
export const asDefinition = (record: RecordOf<'field'>): Definition => ({
  id: record.id,
  ref: record.ref,
  key: record.key,
  title: record.title,
  type: record.type,
  help: record.help,
  options: record.options,
  formula: record.formula,
  required: record.required,
  onlyIn: record.onlyIn,
  retired: record.binnedAt !== null,
})

/**
 * A kind with the workspace's own fields beside its own, under `custom.<key>`: whatever is made from the description
 * of a kind has them from here. `isKnown` is false until they are read; `product` leaves out those of other products.
 */
export const useKindFields = <K extends Kind>(
  kind: K,
  product?: string | null,
): { kind: K; definitions: readonly Definition[]; isKnown: boolean } => {
  // Parts are also shown where there is no workspace, as in the gallery: then there is nothing to ask.
  const enabled = currentWorkspace() !== '' && kind.name !== 'field'
  const input = { of: kind.name, sort: 'rank' as const, limit: 500 }
  const read = useQuery(
    {
      queryKey: readKey('field.list', input),
      queryFn: ({ signal }) => call('field.list', input, signal),
      enabled,
    },
    queryClient,
  )
  const records = read.data?.records
  const definitions = useMemo(
    () =>
      records
        ?.map(asDefinition)
        .filter(
          ({ onlyIn }) => onlyIn === null || product === undefined || product === null || onlyIn === product,
        ) ?? none,
    [records, product],
  )
  const extended = useMemo(() => withCustom(kind, definitions), [kind, definitions])
  return { kind: extended, definitions, isKnown: !enabled || !read.isPending }
}
