import { useEffect } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { RecordOf } from '../../../../web/data/types.ts'
import { usePages } from '../../../../web/data/use-read.ts'

export type Theme = RecordOf<'theme'>

/** All themes of the product that is looked at and those that belong to none: a tree has no pages. */
export const useThemes = () => {
  const { product } = useWorkspace()
  const list = usePages('theme.list', { sort: 'title', limit: 500 })
  const { hasMore, loadMore, isLoadingMore } = list
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore()
  }, [hasMore, isLoadingMore, loadMore])
  const isOurs = (theme: Theme) =>
    product === null || theme.productId === null || theme.productId === product.id
  return { ...list, themes: list.records.filter(isOurs) }
}
