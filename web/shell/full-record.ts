import { useSearch } from '@tanstack/react-router'

/** True when the address asks for the record as a page of its own (`?view=page`), also on a wide screen. */
export function useFullRecord(): boolean {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  return search['view'] === 'page'
}
