import type { ComponentProps, RefObject } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import {
  Column as AriaColumn,
  Row as AriaRow,
  Cell,
  Collection,
  ColumnResizer,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from 'react-aria-components/Table'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import css from './record-table.module.css'
import { MenuCell, NameCell, nameColumn, RowCard, SelectAllCell, SelectCell } from './record-table-cells.tsx'
import { leastWidth, toolWidths } from './record-table-fit.ts'
import type { Column, RecordTableProps, TableRow } from './record-table-types.ts'

type Drawing<Row extends TableRow> = {
  props: RefObject<RecordTableProps<Row> & { dragAndDropHooks?: unknown }>
  hands: RefObject<{ toggle: (id: string) => void; menu: (id: string, button: HTMLElement) => void }>
  columns: readonly Column<Row>[]
  /** Those of them that there is room for. */
  shown: readonly Column<Row>[]
  rows: readonly Row[]
  isNarrow: boolean
  onLoadMore: (() => void) | undefined
  isLoading: boolean
}

/** The rows. Made apart from selection and cursor, so that walking draws nothing again. */
export function tableBody<Row extends TableRow>(drawing: Drawing<Row>) {
  const { props, columns, shown, rows, isNarrow, onLoadMore, isLoading } = drawing
  return (
    <TableBody>
      <Collection items={rows} dependencies={[columns, shown, isNarrow, hasMenu(props.current)]}>
        {(row) => tableRow(drawing, row)}
      </Collection>
      {onLoadMore ? (
        <TableLoadMoreItem
          onLoadMore={() => props.current.onLoadMore?.()}
          isLoading={isLoading}
          className={classes(css['more'])}
          render={plainRow}
        >
          {t('table.loading')}
        </TableLoadMoreItem>
      ) : null}
    </TableBody>
  )
}

/** React-aria gives this row a level, which only the rows of a tree may have. */
const plainRow = ({ 'aria-level': _level, ...props }: ComponentProps<'div'>) => <div {...props} />

const hasMenu = <Row extends TableRow>({ onMove, actionsOf }: RecordTableProps<Row>): boolean =>
  onMove !== undefined || actionsOf !== undefined

/** The head. Made apart from the rows: a new one would lay all of them out again. */
export function tableHead<Row extends TableRow>({
  props,
  shown: fitting,
  isNarrow,
}: Pick<Drawing<Row>, 'props' | 'shown' | 'isNarrow'>) {
  const { dragAndDropHooks, onSelect, label, onResize } = props.current
  const shown: Column<Row>[] = isNarrow
    ? [{ key: 'card', label, render: () => null, isName: true, width: '1fr' }]
    : [...fitting]
  const name = nameColumn(shown)
  return (
    <TableHeader className={classes(css['head'])}>
      {dragAndDropHooks && !isNarrow ? (
        <AriaColumn
          id="drag"
          width={toolWidths.drag}
          minWidth={toolWidths.drag}
          textValue={t('table.drag')}
          className={classes(css['headTool'])}
        >
          <span className={css['unseen']}>{t('table.drag')}</span>
        </AriaColumn>
      ) : null}
      {onSelect ? (
        <AriaColumn
          id="select"
          width={toolWidths.select}
          minWidth={toolWidths.select}
          className={classes(css['headTool'])}
        >
          <SelectAllCell />
        </AriaColumn>
      ) : null}
      {shown.map((column) => (
        <AriaColumn
          key={column.key}
          id={column.key}
          isRowHeader={column === name}
          allowsSorting={(column.sort ?? false) && !isNarrow}
          textValue={column.label}
          {...(onResize ? { defaultWidth: widthOf(column, name) } : { width: widthOf(column, name) })}
          minWidth={leastWidth(column, name)}
          className={classes(css['column'], column.align === 'end' && css['end'])}
        >
          {({ sortDirection }) => (
            <span className={css['columnRoom']}>
              <span className={css['columnLabel']}>{column.label}</span>
              {sortDirection === undefined ? null : (
                <span aria-hidden="true" className={css['sort']}>
                  {sortDirection === 'ascending' ? '↑' : '↓'}
                </span>
              )}
              {onResize && !isNarrow ? <ColumnResizer className={classes(css['resizer'])} /> : null}
            </span>
          )}
        </AriaColumn>
      ))}
      {hasMenu(props.current) ? (
        <AriaColumn
          id="menu"
          width={toolWidths.menu}
          minWidth={toolWidths.menu}
          textValue={t('table.actions')}
          className={classes(css['headTool'])}
        >
          <span className={css['unseen']}>{t('table.actions')}</span>
        </AriaColumn>
      ) : null}
    </TableHeader>
  )
}

const widthOf = <Row,>(column: Column<Row>, name: Column<Row> | undefined): number | `${number}fr` =>
  column.width ?? (column === name ? '1fr' : column.align === 'end' ? 88 : 132)

function tableRow<Row extends TableRow>({ props, hands, columns, shown, isNarrow }: Drawing<Row>, row: Row) {
  const { dragAndDropHooks, onSelect, nameOf, hrefOf } = props.current
  const href = hrefOf?.(row)
  const name = nameColumn(columns)
  return (
    <AriaRow id={row.id} textValue={nameOf(row)} className={classes(css['row'])}>
      {dragAndDropHooks && !isNarrow ? (
        <Cell className={classes(css['tool'])}>
          <AriaButton slot="drag" className={classes(css['handle'])}>
            <span aria-hidden="true">⠿</span>
          </AriaButton>
        </Cell>
      ) : null}
      {onSelect ? (
        <Cell className={classes(css['tool'])}>
          {({ isSelected }) => (
            <SelectCell
              name={nameOf(row)}
              isSelected={isSelected}
              onToggle={() => hands.current.toggle(row.id)}
            />
          )}
        </Cell>
      ) : null}
      {isNarrow ? (
        <Cell className={classes(css['cell'])}>
          <RowCard row={row} columns={columns} href={href} />
        </Cell>
      ) : (
        shown.map((column) => (
          <Cell key={column.key} className={classes(css['cell'], column.align === 'end' && css['end'])}>
            {column === name ? (
              <NameCell id={row.id} href={href}>
                {column.render(row)}
              </NameCell>
            ) : (
              column.render(row)
            )}
          </Cell>
        ))
      )}
      {hasMenu(props.current) ? (
        <Cell className={classes(css['tool'])}>
          <MenuCell name={nameOf(row)} onOpen={(button) => hands.current.menu(row.id, button)} />
        </Cell>
      ) : null}
    </AriaRow>
  )
}
