import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { field as fieldKind } from '../../../../core/custom/contract.ts'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OrderedTable } from '../../../../web/ui/ordered-table.tsx'
import { Row, Section, Stack } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { moved } from '../../../../web/ui/record-table-move.ts'
import type { Column, MovePlace, RecordTableProps } from '../../../../web/ui/record-table-types.ts'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { FieldForm } from '../parts/field-form.tsx'
import { kindsName } from '../parts/import-words.ts'
import { SettingsPage } from '../parts/settings-page.tsx'
import { useMay } from '../rights.ts'

type Field = RecordOf<'field'>

/** The fields that this workspace adds to a kind: what is written into every record of it, everywhere at once. */
export function FieldSettings() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const mayWrite = useMay('admin')
  const kinds = useRead('import.kinds', {})
  const of = typeof search['of'] === 'string' ? search['of'] : 'item'
  const list = useRead('field.list', { of, sort: 'rank', limit: 500 })
  const retired = useRead('field.list', { of, sort: 'rank', limit: 500, binned: true })
  const [asked, setAsked] = useState<'new' | Field | null>(null)
  const [order, setOrder] = useState<readonly Field[] | null>(null)
  const move = useDo('field.move', { done: () => setOrder(null) })
  const bin = useDo('field.bin', { undo: () => t('field.retired') })
  const restore = useDo('field.restore')
  useKey('create', () => setAsked('new'), mayWrite)
  const rows = order ?? list.data?.records ?? []
  const onMove = (ids: readonly string[], place: MovePlace) => {
    const refOf = (id: string) => rows.find((row) => row.id === id)?.ref ?? id
    setOrder(moved(rows, ids, place))
    const to = 'before' in place ? { before: refOf(place.before) } : { after: refOf(place.after) }
    void move.run({ refs: ids.map(refOf), ...to }).catch(() => setOrder(null))
  }
  const newButton = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => setAsked('new')}>
      {t('field.new')}
    </Button>
  ) : undefined
  const problem = list.error ?? bin.problem ?? restore.problem
  return (
    <SettingsPage place="fields" action={newButton}>
      <Stack>
        <Select
          label={t('field.of')}
          value={of}
          onChange={(kind) => void navigate({ to: '.', search: { of: kind ?? undefined } as never })}
          options={(kinds.data?.kinds ?? [])
            .filter(({ name }) => name !== fieldKind.name)
            .map((kind) => ({ value: kind.name, label: kindsName(kind) }))}
        />
        {problem ? <ErrorState problem={problem} /> : null}
        {list.isPending ? (
          <SkeletonRows rows={4} />
        ) : rows.length === 0 ? (
          <EmptyState title={t('field.emptyTitle')} action={newButton}>
            {t('field.empty')}
          </EmptyState>
        ) : (
          <Rows
            rows={rows}
            {...(mayWrite
              ? {
                  onMove,
                  actionsOf: (each: Field) => [
                    { id: 'edit', label: t('record.edit'), run: () => setAsked(each) },
                    { id: 'retire', label: t('field.retire'), run: () => void bin.run({ refs: [each.ref] }) },
                  ],
                }
              : {})}
          />
        )}
        {retired.data && retired.data.records.length > 0 ? (
          <Section title={t('field.retiredMany')} panel="padded">
            <Stack>
              <p>{t('field.retiredAbout')}</p>
              {retired.data.records.map((each) => (
                <Row key={each.id}>
                  <span>
                    {each.title} <code>{each.key}</code>
                  </span>
                  {mayWrite ? (
                    <Button
                      size="small"
                      onPress={() => void restore.run({ refs: [each.ref] }).catch(() => {})}
                    >
                      {t('field.bringBack', { title: each.title })}
                    </Button>
                  ) : null}
                </Row>
              ))}
            </Stack>
          </Section>
        ) : null}
      </Stack>
      {asked === null ? null : (
        <FieldForm
          of={of}
          names={list.data?.names ?? {}}
          onClose={() => setAsked(null)}
          {...(asked === 'new' ? {} : { field: asked })}
        />
      )}
    </SettingsPage>
  )
}

type RowsProps = Pick<RecordTableProps<Field>, 'rows' | 'onMove' | 'actionsOf'>

/** The fields in their order, which who may changes by drag, keys and menu. */
function Rows({ onMove, ...props }: RowsProps) {
  const table = {
    ...props,
    label: t('field.many'),
    columns: columns(),
    nameOf: (each: Field) => each.title,
    hrefOf: (each: Field) => recordAddress('field', each.ref) ?? '',
    empty: null,
  }
  return onMove ? <OrderedTable<Field> {...table} onMove={onMove} /> : <RecordTable<Field> {...table} />
}

const columns = (): Column<Field>[] => [
  { key: 'title', label: t('field.title'), isName: true, render: (each) => each.title },
  { key: 'type', label: t('field.type'), width: 150, render: (each) => t(`field.type.${each.type}`) },
  { key: 'key', label: t('field.key'), width: 170, isSpare: true, render: (each) => <code>{each.key}</code> },
  {
    key: 'required',
    label: t('field.required.short'),
    width: 110,
    isSpare: true,
    render: (each) => (each.required ? t('record.yes') : ''),
  },
]

/** One field with its history. */
export function FieldPage() {
  return <KindRecordPage kind={fieldKind} mayWrite={false} />
}
