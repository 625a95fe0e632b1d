import type { Names } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import css from './integration-map.module.css'
import type { Integration } from './integration-map.tsx'

/** What the map shows, and what it has no room for, as a table. */
export function IntegrationTable({ rows, names }: { rows: readonly Integration[]; names: Names }) {
  return (
    <div className={css['table']}>
      <FigureTable<Integration>
        label={t('integration.asTable')}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { key: 'title', label: t('integration.title'), cell: (each) => <RecordLink named={each} /> },
          {
            key: 'system',
            label: t('integration.system'),
            cell: ({ system }) => t(`integration.system.${system}`),
          },
          {
            key: 'direction',
            label: t('integration.direction'),
            cell: ({ direction }) => t(`integration.direction.${direction}`),
          },
          {
            key: 'standard',
            label: t('integration.standard'),
            cell: ({ standard }) => t(`integration.standard.${standard}`),
          },
          { key: 'exchanges', label: t('integration.exchanges'), cell: ({ exchanges }) => exchanges },
          {
            key: 'contactId',
            label: t('integration.contactId'),
            cell: ({ contactId }) => (contactId === null ? '' : (names[contactId]?.title ?? '')),
          },
          {
            key: 'state',
            label: t('integration.state'),
            cell: ({ state }) => t(`integration.state.${state}`),
          },
        ]}
      />
    </div>
  )
}
