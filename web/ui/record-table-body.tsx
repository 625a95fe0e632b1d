import type { RefObject } from 'react'
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
import { Checkbox } from './checkbox.tsx'
import { classes } from './classes.ts'
import css from './record-table.module.css'
import { NameCell, nameColumn, RowCard } from './record-table-cells.tsx'
import { RowMenu } from './record-table-menu.tsx'
import type { Step } from './record-table-move.ts'
import type { Column, RecordTableProps, TableRow } from './record-table-types.ts'

type Drawing<Row extends TableRow> = {
  props: RefObject<RecordTableProps<Row> & { dragAndDropHooks?: unknown }>
  hands: RefObject<{ step: (id: string, to: Step) => void; place: (id: string) => void }>
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  isNarrow: boolean
  onLoadMore: (() => void) | undefined
  isLoading: boolean
}

/** Head and body of the table. Made apart from selection and cursor, so that walking draws nothing again. */
export function tableContent<Row extends TableRow>(drawing: Drawing<Row>) {
  const { props, columns, rows, isNarrow, onLoadMore, isLoading } = drawing
  return (
    <>
      {tableHead(drawing)}
      <TableBody>
        <Collection items={rows} dependencies={[columns, isNarrow, hasMenu(props.current)]}>
          {(row) => tableRow(drawing, row)}
        </Collection>
        {onLoadMore ? (
          <TableLoadMoreItem
            onLoadMore={() => props.current.onLoadMore?.()}
            isLoading={isLoading}
            className={classes(css['more'])}
          >
            {t('table.loading')}
          </TableLoadMoreItem>
        ) : null}
      </TableBody>
    </>
  )
}

const hasMenu = <Row extends TableRow>({ onMove, actionsOf }: RecordTableProps<Row>): boolean =>
  onMove !== undefined || actionsOf !== undefined

function tableHead<Row extends TableRow>({ props, columns, isNarrow }: Drawing<Row>) {
  const { dragAndDropHooks, onSelect, label, onResize } = props.current
  const shown: Column<Row>[] = isNarrow
    ? [{ key: 'card', label, render: () => null, isName: true, width: '1fr' }]
    : [...columns]
  const name = nameColumn(shown)
  return (
    <TableHeader className={classes(css['head'])}>
      {dragAndDropHooks && !isNarrow ? (
        <AriaColumn
          id="drag"
          width={28}
          minWidth={28}
          textValue={t('table.drag')}
          className={classes(css['headTool'])}
        >
          <span className={css['unseen']}>{t('table.drag')}</span>
        </AriaColumn>
      ) : null}
      {onSelect ? (
        <AriaColumn id="select" width={38} minWidth={38} className={classes(css['headTool'])}>
          <Checkbox slot="selection" />
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
          minWidth={column.minWidth ?? (column === name ? 160 : 48)}
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
          width={44}
          minWidth={44}
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

function tableRow<Row extends TableRow>({ props, hands, columns, isNarrow }: Drawing<Row>, row: Row) {
  const { dragAndDropHooks, onSelect, onMove, nameOf, hrefOf, actionsOf } = props.current
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
          <Checkbox slot="selection" />
        </Cell>
      ) : null}
      {isNarrow ? (
        <Cell className={classes(css['cell'])}>
          <RowCard row={row} columns={columns} href={href} />
        </Cell>
      ) : (
        columns.map((column) => (
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
          <RowMenu
            name={nameOf(row)}
            onStep={onMove && ((to) => hands.current.step(row.id, to))}
            onPlace={onMove && (() => hands.current.place(row.id))}
            actions={actionsOf?.(row) ?? []}
          />
        </Cell>
      ) : null}
    </AriaRow>
  )
}
