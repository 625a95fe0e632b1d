import type { Key } from 'react-aria-components/Table'
import { type Size, TableLayout } from 'react-aria-components/Virtualizer'

type Cell = Parameters<TableLayout<unknown>['getLayoutInfo']>[0]

/**
 * Rows as high as their highest cell, also after they got wider. React-aria stretches every cell to its row and then
 * takes the stretched height for the cell's own, so that a row never gets lower again: not when the font arrives, not
 * when the side panel closes. Here each cell's own height is kept beside the stretched one.
 */
export class RowLayout<Row> extends TableLayout<Row> {
  readonly #own = new Map<Cell, number>()

  protected override isValid(...[node, offset]: Parameters<TableLayout<Row>['isValid']>): boolean {
    // A cell is cheap to lay out again, and its cached place has the stretched height.
    return node.type !== 'cell' && super.isValid(node, offset)
  }

  protected override buildCell(...[node, x, y]: Parameters<TableLayout<Row>['buildCell']>) {
    const built = super.buildCell(node, x, y)
    const own = this.#own.get(node.key)
    if (own !== undefined) built.layoutInfo.rect.height = own
    return built
  }

  override updateItemSize(key: Key, size: Size): boolean {
    const isKnown = this.#own.get(key) === size.height && this.getLayoutInfo(key)?.estimatedSize === false
    if (isKnown) return false
    this.#own.set(key, size.height)
    return super.updateItemSize(key, size)
  }
}
