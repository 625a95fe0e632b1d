import { useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { formatAgo } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import css from './conflicts.module.css'
import { FieldValue } from './field-value.tsx'
import type { Names } from './form-values.ts'
import { fieldLabel } from './kind-control.tsx'

/** One field that somebody else changed while it was being written: theirs stands, and yours is still here. */
export type Conflict = {
  field: string
  yours: unknown
  theirs: unknown
  by: string | null
  at: string | null
}

/** The conflicts in the answer of a change, whatever kind it is of. */
export const conflictsIn = (answer: unknown): readonly Conflict[] =>
  typeof answer === 'object' && answer !== null && 'conflicts' in answer && Array.isArray(answer.conflicts)
    ? (answer.conflicts as Conflict[])
    : []

export type ConflictsProps = {
  kind: Kind
  conflicts: readonly Conflict[]
  names: Names
  /** Writes one field over what stands there now. */
  write: (patch: Record<string, unknown>) => Promise<unknown>
  /** Called when nothing is left to choose. */
  settled: () => void
}

/** What two people wrote into one field, side by side, to choose from. */
export function Conflicts({ kind, conflicts, names, write, settled }: ConflictsProps) {
  const [open, setOpen] = useState(conflicts)
  const [problem, setProblem] = useState<unknown>(null)
  const close = (field: string, found: readonly Conflict[] = []) => {
    const left = [...open.filter((each) => each.field !== field), ...found]
    setOpen(left)
    if (left.length === 0) settled()
  }
  const overwrite = async ({ field, yours, theirs }: Conflict) => {
    setProblem(null)
    try {
      const key = field === 'productId' ? 'product' : field
      close(field, conflictsIn(await write({ [key]: yours, was: { [field]: theirs } })))
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <section className={css['conflicts']} aria-label={t('record.conflict.title')}>
      <h3 role="alert">{t('record.conflict.title')}</h3>
      <p>{t('record.conflict.about', { count: open.length })}</p>
      {problem === null ? null : <ErrorState problem={problem} />}
      {open.map((each) => (
        <div key={each.field} className={css['one']}>
          <h4>{fieldLabel(kind, each.field)}</h4>
          <Side words={whoWrote(each)} kind={kind} field={each.field} value={each.theirs} names={names}>
            <Button size="small" onPress={() => close(each.field)}>
              {t('record.conflict.keep')}
            </Button>
          </Side>
          <Side
            words={t('record.conflict.yours')}
            kind={kind}
            field={each.field}
            value={each.yours}
            names={names}
          >
            <Button size="small" onPress={() => void overwrite(each)}>
              {t('record.conflict.write')}
            </Button>
          </Side>
        </div>
      ))}
    </section>
  )
}

const whoWrote = ({ by, at }: Conflict): string =>
  by && at ? t('record.conflict.by', { name: by, ago: formatAgo(at) }) : t('record.conflict.theirs')

type SideProps = {
  words: string
  kind: Kind
  field: string
  value: unknown
  names: Names
  children: React.ReactNode
}

function Side({ words, kind, field, value, names, children }: SideProps) {
  return (
    <div className={css['side']}>
      <small>{words}</small>
      <div className={css['value']}>
        <FieldValue kind={kind} name={field} value={value} names={names} />
      </div>
      {children}
    </div>
  )
}
