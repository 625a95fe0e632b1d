import { useState } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import '../backlog-keys.ts'
import { lineOf } from '../criterion.ts'
import type { Item } from '../order.ts'
import { InPlace } from './in-place.tsx'
import css from './item-parts.module.css'
import { TickLine } from './tick-line.tsx'
import type { ItemChange } from './use-item-change.tsx'

type ItemCriteriaProps = { item: Item; names: Names; mayWrite: boolean; on: ItemChange }

/** How everybody will see that it is done: ticked here, written here. */
export function ItemCriteria({ item, names, mayWrite, on }: ItemCriteriaProps) {
  const { criteria } = item
  const checks = useRead('item.checks', { ref: item.ref })
  const tickOf = (text: string) => checks.data?.criteria.find((line) => line.text === text && line.done)
  const nextOpen = criteria.findIndex((line) => !line.done)
  useKey(
    'item.tick',
    () => {
      on.tick(nextOpen, true)
      announce(t('item.ticked', { line: criteria[nextOpen]?.text ?? '' }))
    },
    mayWrite && nextOpen >= 0,
  )
  const met = criteria.filter((line) => line.done).length
  return (
    <Section
      title={t('item.criteria')}
      panel="padded"
      more={criteria.length > 0 ? t('item.criteriaMet', { met, count: criteria.length }) : undefined}
    >
      {criteria.length === 0 ? (
        <p className={css['soft']}>{t('item.noCriteria')}</p>
      ) : (
        <InPlace item={item} names={names} fields={['criteria']} change={on.change} mayWrite={mayWrite}>
          <ul className={css['criteria']}>
            {criteria.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may read alike.
              <li key={at}>
                <Checkbox
                  value={line.done}
                  isReadOnly={!mayWrite}
                  onChange={(done) => {
                    on.tick(at, done)
                    const now = met + (done ? 1 : -1)
                    announce(t('item.criteriaMet', { met: now, count: criteria.length }))
                  }}
                >
                  <TickLine
                    text={line.text}
                    by={line.done ? tickOf(line.text)?.by : null}
                    at={line.done ? tickOf(line.text)?.at : null}
                  />
                </Checkbox>
              </li>
            ))}
          </ul>
        </InPlace>
      )}
      {mayWrite ? <AddCriterion item={item} on={on} /> : null}
    </Section>
  )
}

function AddCriterion({ item, on }: { item: Item; on: ItemChange }) {
  const [text, setText] = useState<string | null>(null)
  const [isExample, setExample] = useState(false)
  if (isExample) return <AddExample item={item} on={on} onClose={() => setExample(false)} />
  if (text === null)
    return (
      <div className={css['add']}>
        <Button kind="bare" size="small" onPress={() => setText('')}>
          {t('item.addCriterion')}
        </Button>
        <Button kind="bare" size="small" onPress={() => setExample(true)}>
          {t('item.addExample')}
        </Button>
      </div>
    )
  const add = () => {
    const words = text.trim()
    if (words === '') return setText(null)
    on.press({ criteria: [...item.criteria, { text: words, done: false }] })
    setText('')
  }
  return (
    <TextField
      label={t('item.addCriterion')}
      help={t('item.addCriterionHelp')}
      autoFocus
      maxLength={1000}
      value={text}
      onChange={setText}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          add()
        } else if (event.key === 'Escape') setText(null)
        else event.continuePropagation()
      }}
    />
  )
}

/** "Given, when, then": three short fields that make one criterion. */
function AddExample({ item, on, onClose }: { item: Item; on: ItemChange; onClose: () => void }) {
  const form = useForm({
    start: { given: '', when: '', outcome: '' },
    send: (example) => on.change({ criteria: [...item.criteria, { text: lineOf(example), done: false }] }),
    sent: onClose,
  })
  return (
    <Form form={form} submit={t('item.addCriterion')} onCancel={onClose}>
      <TextField label={t('item.given')} isRequired autoFocus maxLength={300} {...form.field('given')} />
      <TextField label={t('item.when')} isRequired maxLength={300} {...form.field('when')} />
      <TextField label={t('item.then')} isRequired maxLength={300} {...form.field('outcome')} />
    </Form>
  )
}
