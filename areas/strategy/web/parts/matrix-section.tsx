import { useState } from 'react'
import type { RecordOf } from '../../../../web/data/types.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { marketAlternative, marketCriterion } from '../../market/contract.ts'
import { DONE_RULES } from '../../market/model.ts'
import { AnalysisDialog } from './analysis-dialog.tsx'
import css from './market.module.css'
import type { Table } from './matrix-sums.tsx'
import { MatrixTable } from './matrix-table.tsx'

type SectionProps = { matrix: RecordOf<'market-matrix'>; table: Table; mayWrite: boolean }

/** The table itself, how far it has come, and the ways to add to it and to take it along. */
export function MatrixSection({ matrix, table, mayWrite }: SectionProps) {
  const [opened, open] = useState<'alternative' | 'criterion' | 'analysis' | null>(null)
  const close = () => open(null)
  const given = { product: matrix.productId ?? '', matrixId: matrix.ref }
  const isEmpty = table.alternatives.length === 0 || table.criteria.length === 0
  return (
    <Section
      title={t('market-matrix.table')}
      panel="padded"
      more={
        <span className={css['ways']}>
          {mayWrite ? (
            <>
              <Button size="small" onPress={() => open('alternative')}>
                {t('market-alternative.new')}
              </Button>
              <Button size="small" onPress={() => open('criterion')}>
                {t('market-criterion.new')}
              </Button>
            </>
          ) : null}
          <Button size="small" onPress={() => open('analysis')}>
            {t('market-matrix.analysis')}
          </Button>
        </span>
      }
    >
      <Standing table={table} />
      {isEmpty ? (
        <p className={css['soft']}>{t('market-matrix.noCells')}</p>
      ) : (
        <MatrixTable matrix={matrix} table={table} mayWrite={mayWrite} />
      )}
      {opened === 'alternative' ? (
        <NewRecordDialog
          kind={marketAlternative}
          layout={['title', 'stands', 'serves', 'address']}
          given={given}
          onClose={close}
          onMade={close}
        />
      ) : null}
      {opened === 'criterion' ? (
        <NewRecordDialog
          kind={marketCriterion}
          layout={['title', 'weight', 'asks']}
          given={given}
          onClose={close}
          onMade={close}
        />
      ) : null}
      {opened === 'analysis' ? <AnalysisDialog matrix={matrix} onClose={close} /> : null}
    </Section>
  )
}

/** How far the matrix has come, and by which rules it is done. */
function Standing({ table: { standing } }: { table: Table }) {
  const { cells, filled, evidenced, others, criteria, isDone, doneOn } = standing
  const rules = [
    {
      key: 'cells',
      isMet: cells > 0 && evidenced === cells,
      words: t('market-matrix.rule.cells', { evidenced, cells }),
    },
    {
      key: 'others',
      isMet: others >= DONE_RULES.others,
      words: t('market-matrix.rule.others', { others, wanted: DONE_RULES.others }),
    },
    {
      key: 'criteria',
      isMet: criteria >= DONE_RULES.criteria,
      words: t('market-matrix.rule.criteria', { criteria, wanted: DONE_RULES.criteria }),
    },
  ]
  return (
    <div className={css['standing']}>
      <p role="status">
        {t('market-matrix.standing', { filled, cells, without: filled - evidenced })}{' '}
        {isDone && doneOn ? (
          <Tag tone="ok">{t('market-matrix.doneOn', { day: formatDate(doneOn) })}</Tag>
        ) : null}
      </p>
      {isDone ? null : (
        <>
          <p className={css['soft']}>{t('market-matrix.doneWhen')}</p>
          <ul className={css['rules']}>
            {rules.map(({ key, isMet, words }) => (
              <li key={key}>
                <span aria-hidden="true">{isMet ? '✓' : '○'}</span>{' '}
                <span>{t(isMet ? 'market-matrix.met' : 'market-matrix.notMet', { rule: words })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
