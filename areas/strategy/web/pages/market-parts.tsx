import type { Kind } from '../../../../core/kinds/kind.ts'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { marketAlternative, marketCriterion, marketJudgement } from '../../market/contract.ts'
import { policy } from '../../policy.ts'
import { StrategyNav } from '../parts/strategy-nav.tsx'

type Column = { key: string; width: number; isSpare?: boolean; sort?: boolean }

/** All of one sort of part, over all matrices: to search, to sort, to change many at once. */
function PartList({ kind, columns }: { kind: Kind; columns: readonly Column[] }) {
  return (
    <KindListPage
      kind={kind}
      about={t(`${kind.name}.aboutPage`)}
      mayWrite={useMayWrite(null, policy.market.write)}
      nav={<StrategyNav />}
      columns={(names) => [
        {
          key: 'title',
          label: t(`${kind.name}.title`),
          isName: true,
          sort: true,
          minWidth: 140,
          render: (each) => each.title,
        },
        ...columns.map(({ key, ...column }) => ({
          key,
          ...column,
          label: t(`${kind.name}.${key}`),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

function PartPage({ kind }: { kind: Kind }) {
  return <KindRecordPage kind={kind} mayWrite={useMayWrite(null, policy.market.write)} />
}

export function AlternativeList() {
  return (
    <PartList
      kind={marketAlternative}
      columns={[
        { key: 'matrixId', width: 190, isSpare: true },
        { key: 'stands', width: 140, sort: true },
        { key: 'serves', width: 190, isSpare: true },
      ]}
    />
  )
}

export function AlternativePage() {
  return <PartPage kind={marketAlternative} />
}

export function CriterionList() {
  return (
    <PartList
      kind={marketCriterion}
      columns={[
        { key: 'matrixId', width: 190, isSpare: true },
        { key: 'weight', width: 90, sort: true },
        { key: 'asks', width: 240, isSpare: true },
      ]}
    />
  )
}

export function CriterionPage() {
  return <PartPage kind={marketCriterion} />
}

export function JudgementList() {
  return (
    <PartList
      kind={marketJudgement}
      columns={[
        { key: 'points', width: 120, sort: true },
        { key: 'evidence', width: 300, isSpare: true },
        { key: 'lookedOn', width: 120, sort: true },
      ]}
    />
  )
}

export function JudgementPage() {
  return <PartPage kind={marketJudgement} />
}
