import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyBound } from '../../../../web/records/kind-control.tsx'
import { type FormLayout, KindForm } from '../../../../web/records/kind-form.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { CONFIDENCES, IMPACTS, score as scoreKind } from '../../contract.ts'
import { Touches } from './touches.tsx'
import type { Row } from './words.ts'

const layout = (): FormLayout<typeof scoreKind> => [
  { title: t('decide.group.reach'), fields: ['reach', 'impact', 'confidence', 'effort'] },
  { title: t('decide.group.school'), fields: ['adoptionEffort', 'timing'] },
  { title: t('decide.group.delay'), fields: ['userValue', 'timeCriticality', 'riskReduction'] },
  { title: t('decide.group.rest'), fields: ['moscow', 'value', 'note'] },
]

type ScaleProps = { bound: AnyBound; name: 'impact' | 'confidence'; steps: readonly number[] }

/** A step of a scale instead of any number. */
function ScaleSelect({ bound: { value, onChange, ...bound }, name, steps }: ScaleProps) {
  return (
    <Select
      {...bound}
      label={t(`score.${name}`)}
      options={[
        { value: '', label: t('decide.notSaid') },
        ...steps.map((step) => ({
          value: String(step),
          label: t(`decide.${name}.${String(step).replace('.', '_')}`),
          detail: formatNumber(step),
        })),
      ]}
      value={typeof value === 'number' ? String(value) : ''}
      onChange={(next) => onChange(next === null || next === '' ? null : Number(next))}
    />
  )
}

const controls = {
  impact: (bound: AnyBound) => <ScaleSelect bound={bound} name="impact" steps={IMPACTS} />,
  confidence: (bound: AnyBound) => <ScaleSelect bound={bound} name="confidence" steps={CONFIDENCES} />,
}

/** What an item is weighed with, by all methods, and what it does to whom. */
export function WeighItem({ row, onClose }: { row: Row; onClose: () => void }) {
  return (
    <Dialog title={t('decide.weighItem', { title: row.item.title })} isOpen onClose={onClose}>
      {row.scoreRef === null ? (
        <NewScore row={row} onClose={onClose} />
      ) : (
        <OldScore row={row} scoreRef={row.scoreRef} onClose={onClose} />
      )}
    </Dialog>
  )
}

function NewScore({ row, onClose }: { row: Row; onClose: () => void }) {
  const { product } = useWorkspace()
  const create = useDo('score.create')
  return (
    <KindForm
      kind={scoreKind}
      layout={layout()}
      controls={controls}
      given={{
        title: row.item.title,
        itemId: { value: row.item.id, label: row.item.title, detail: row.item.ref },
        ...(product ? { product: { value: product.id, label: product.title, detail: product.ref } } : {}),
      }}
      draft={`score.${row.item.ref}`}
      submit={t('decide.keep')}
      onCancel={onClose}
      create={(input) => create.run(input)}
      created={onClose}
    >
      <Touches row={row} />
    </KindForm>
  )
}

function OldScore({ row, scoreRef, onClose }: { row: Row; scoreRef: string; onClose: () => void }) {
  const read = useRead('score.get', { ref: scoreRef })
  const change = useDo('score.change')
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonRows rows={5} />
  const { record, names } = read.data
  return (
    <KindForm
      kind={scoreKind}
      layout={layout()}
      controls={controls}
      record={record}
      names={names}
      submit={t('decide.keep')}
      onCancel={onClose}
      change={(input) => change.run({ ref: record.ref, ...input })}
      changed={onClose}
    >
      <Touches row={row} />
    </KindForm>
  )
}
