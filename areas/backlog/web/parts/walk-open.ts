import { useKey } from '../../../../web/keys/use-key.ts'

/**
 * While an item is open beside the list, J and K open the next and the one before. The cursor of the list goes along
 * where it stands on the open row, so that moving and selecting mean what is being read.
 */
export const useWalkOpen = (
  rows: readonly { id: string; ref: string }[],
  openRef: string | undefined,
  open: (ref: string) => void,
): void => {
  const at = rows.findIndex((row) => row.ref === openRef)
  const walk = (by: 1 | -1) => {
    const next = rows[at + by]
    if (at < 0) return false
    if (!next) return true
    const row = document.activeElement?.closest('[role="row"][data-key]')
    if (row?.getAttribute('data-key') === rows[at]?.id)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: by === 1 ? 'ArrowDown' : 'ArrowUp',
          bubbles: true,
          cancelable: true,
        }),
      )
    open(next.ref)
    return true
  }
  useKey('list.down', () => walk(1), at >= 0)
  useKey('list.up', () => walk(-1), at >= 0)
}
