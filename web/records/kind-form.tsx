import { type ReactNode, useState } from 'react'
import { isCustom, nested } from '../../core/custom/extended.ts'
import type { Kind, RecordOf } from '../../core/kinds/kind.ts'
import { t } from '../text/t.ts'
import { Form } from '../ui/form.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { useForm } from '../ui/use-form.ts'
import { type Conflict, Conflicts, conflictsIn } from './conflicts.tsx'
import {
  type FormValues,
  headKeys,
  type Names,
  type NewOf,
  newInput,
  type PatchOf,
  patchInput,
  startOfNew,
  startOfRecord,
  wireValue,
} from './form-values.ts'
import { type AnyBound, KindControl } from './kind-control.tsx'
import { useKindFields } from './kind-fields.ts'
import css from './kind-form.module.css'

/** Which fields a form shows and in which order; a group has a heading of its own. */
export type FormLayout<K extends Kind = Kind> = readonly (
  | FieldKey<K>
  | { title: string; fields: readonly FieldKey<K>[] }
)[]
type FieldKey<K extends Kind> = (keyof K['fields'] & string) | 'title' | 'product'

type Common<K extends Kind> = {
  kind: K
  /** All fields in the order of the description unless given. */
  layout?: FormLayout<K>
  /** What the button says happens: "Create the item". */
  submit: string
  onCancel?: () => void
  /** The form's name for the ear, where no heading is near. */
  label?: string
  /** A control of one's own for a field, in place of the one its type gets. */
  controls?: Partial<Record<FieldKey<K>, (bound: AnyBound) => ReactNode>>
  /** More of the form than the kind describes, above the button. */
  children?: ReactNode
}

export type KindFormProps<K extends Kind, Answer> = Common<K> &
  (
    | {
        /** Sends the input of `<kind>.create`; only what was filled in. */
        create: (input: NewOf<K>) => Promise<Answer>
        /** Values to begin with. Those that the layout does not show are sent as they are: `{ product: PROD-1 }`. */
        given?: FormValues
        created?: (answer: Answer) => void
        /** Keeps what was typed under this name; by default the kind's. */
        draft?: string
      }
    | {
        record: RecordOf<K>
        /** The names that came with the record. */
        names: Names
        /** Sends the input of `<kind>.change`; only what was changed, with what had been there in `was`. */
        change: (input: PatchOf<K>) => Promise<Answer>
        /** After all was saved, or nothing had been changed. */
        changed?: () => void
      }
  )

/**
 * A form made from the description of a kind, to create a record or change one. Labels are the texts `<kind>.<field>`.
 * What somebody else changed meanwhile is shown field by field, to keep or to overwrite; nothing vanishes.
 */
export function KindForm<K extends Kind, Answer>(props: KindFormProps<K, Answer>) {
  const product = 'record' in props ? props.record.productId : productOf(props.given)
  const { kind, isKnown } = useKindFields(props.kind, product)
  // What a form begins with is settled when it is first shown: it waits for the workspace's own fields.
  return isKnown ? <FormOfAll {...props} kind={kind} /> : <SkeletonLines />
}

const productOf = (given: FormValues | undefined): string | null => {
  const id = wireValue(given?.['product'])
  return typeof id === 'string' ? id : null
}

function FormOfAll<K extends Kind, Answer>(props: KindFormProps<K, Answer>) {
  const { kind, controls = {} } = props
  // The record may be read anew while somebody types: what they saw is what it was when they began.
  const [before] = useState<FormValues>(() =>
    'record' in props
      ? startOfRecord(kind, props.record, props.names)
      : startOfNew(kind, { ...(props.given ?? {}) }),
  )
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const send = async (values: FormValues): Promise<Answer | undefined> => {
    if (!('record' in props)) return props.create(newInput(kind, values) as NewOf<K>)
    const patch = patchInput(kind, before, values)
    return patch === null ? undefined : props.change(patch as PatchOf<K>)
  }
  const sent = (answer: Answer | undefined) => {
    if (!('record' in props)) return props.created?.(answer as Answer)
    const found = conflictsIn(answer)
    setConflicts(found)
    if (found.length === 0) props.changed?.()
  }
  const form = useForm<FormValues, Answer | undefined>({ start: before, send, sent, draft: draftOf(props) })
  if ('record' in props && conflicts.length > 0)
    return (
      <Conflicts
        kind={kind}
        conflicts={conflicts}
        names={props.names}
        write={(patch) => props.change(nested(patch) as PatchOf<K>)}
        settled={() => props.changed?.()}
      />
    )
  const control = (name: FieldKey<K>, isFirst: boolean) => {
    const bound = form.field(name)
    const own = (controls as Partial<Record<string, (bound: AnyBound) => ReactNode>>)[name]
    return (
      <div key={name} className={isWide(kind, name) ? css['wide'] : css['cell']}>
        {own ? own(bound) : <KindControl kind={kind} name={name} bound={bound} autoFocus={isFirst} />}
      </div>
    )
  }
  const layout = withOwnFields(kind, props.layout ?? allFields(kind))
  return (
    <Form
      form={form}
      submit={props.submit}
      {...(props.label === undefined ? {} : { label: props.label })}
      {...(props.onCancel ? { onCancel: props.onCancel } : {})}
    >
      <div className={css['room']}>
        <div className={css['grid']}>
          {layout.map((each, at) =>
            typeof each === 'string' ? (
              control(each, at === 0)
            ) : (
              <fieldset key={each.title} className={css['group']}>
                <legend>{each.title}</legend>
                <div className={css['grid']}>{each.fields.map((name) => control(name, false))}</div>
              </fieldset>
            ),
          )}
        </div>
      </div>
      {props.children}
    </Form>
  )
}

const allFields = <K extends Kind>(kind: K): FormLayout<K> =>
  [...headKeys(kind), ...Object.keys(kind.fields).filter((key) => !isCustom(key))] as FormLayout<K>

/** The workspace's own fields after all others, under a heading of their own; what is worked out is not written. */
const withOwnFields = <K extends Kind>(kind: K, layout: FormLayout<K>): FormLayout<K> => {
  const placed = new Set(layout.flatMap((each) => (typeof each === 'string' ? [each] : each.fields)))
  const own = Object.entries(kind.fields).flatMap(([key, field]) =>
    isCustom(key) && !placed.has(key) && !(field.type === 'number' && field.formula !== undefined)
      ? [key]
      : [],
  ) as FieldKey<K>[]
  return own.length === 0 ? layout : [...layout, { title: t('fields.own'), fields: own }]
}

/** A draft of a change belongs to the version it began from: on a newer one it would write old values back. */
const draftOf = <K extends Kind, Answer>(props: KindFormProps<K, Answer>): string =>
  'record' in props
    ? `${props.kind.name}.${props.record.id}.${props.record.version}`
    : (props.draft ?? `${props.kind.name}.new`)

/** Short values stand two in a row where there is room. */
const isWide = (kind: Kind, name: string): boolean =>
  name === 'title' || ['text', 'long-text', 'tags', 'checklist'].includes(kind.fields[name]?.type ?? '')
