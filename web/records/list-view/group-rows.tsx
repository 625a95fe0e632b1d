import { type ReactNode, useEffect } from 'react'
import type { Kind } from '../../../core/kinds/kind.ts'
import { usePages } from '../../data/use-read.ts'
import { SkeletonRows } from '../../ui/skeleton.tsx'
import { type AnyRecord, operationOf } from '../kind-dialogs.tsx'

/** What a table is told of the rest of its rows. */
export type TableMore = {
  onLoadMore: (() => void) | undefined
  isLoading: boolean
  total: number | undefined
  /** There are more than `total`. */
  more: boolean
}

export type GroupRowsProps = {
  kind: Kind
  input: Readonly<Record<string, unknown>>
  label: string
  table: (rows: readonly AnyRecord[], more: TableMore, label: string) => ReactNode
  /** Told the rows whenever they change, so that what is selected among them can be acted on. */
  onRows?: (label: string, rows: readonly AnyRecord[]) => void
}

/** The rows of one group, read page by page like any list. */
export function GroupRows({ kind, input, label, table, onRows }: GroupRowsProps) {
  const list = usePages(operationOf(kind, 'list'), input as never)
  const records = list.records as unknown as AnyRecord[]
  useEffect(() => onRows?.(label, records), [label, records, onRows])
  if (list.isLoading) return <SkeletonRows rows={3} />
  const more = {
    onLoadMore: list.hasMore ? list.loadMore : undefined,
    isLoading: list.isLoadingMore,
    total: list.total ?? undefined,
    more: list.more,
  }
  return <>{table(records, more, label)}</>
}
