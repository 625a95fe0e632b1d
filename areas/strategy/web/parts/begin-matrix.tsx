import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { type Product, useWorkspace } from '../../../../web/data/session.tsx'
import type { Input } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { policy } from '../../policy.ts'
import css from './market.module.css'

/** What most tools for learning are asked for, with how much it counts: a beginning, to be changed like all else. */
const NEEDS = [
  ['access', 5],
  ['privacy', 5],
  ['fits', 4],
  ['learnt', 3],
  ['cost', 3],
] as const

const starters = () =>
  NEEDS.map(([need, weight]) => ({
    title: t(`market-matrix.need.${need}`),
    asks: t(`market-matrix.need.${need}.asks`),
    weight,
  }))

/** The product itself and doing nothing stand in every matrix, so that the others have something to be better than. */
const alternativesFor = (
  product: Pick<Product, 'title'>,
): NonNullable<Input<'market-matrix.begin'>['alternatives']> => [
  { title: product.title, stands: 'ours' },
  { title: t('market-matrix.nothing'), stands: 'nothing' },
]

const useBegin = () =>
  useDo('market-matrix.begin', { undo: ({ title }) => t('market-matrix.made', { title: String(title) }) })

/** Begins a matrix by one press where it is clear for which product; asks where it is not. */
export function BeginMatrix() {
  const { product, products } = useWorkspace()
  const navigate = useNavigate()
  const begin = useBegin()
  const only = product ?? (products.length === 1 ? products[0] : undefined)
  const mayHere = useMayWrite(only?.id ?? null, policy.market.write)
  const ask = () =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, new: 'market-matrix' })) as never,
    })
  const press = async () => {
    if (!only || !mayHere) return ask()
    const title = t('market-matrix.starter', { product: only.title })
    const input = { product: only.ref, title, alternatives: alternativesFor(only), criteria: starters() }
    const made = await begin.run(input).catch(() => null)
    // As a page: beside the list there is no room for a table.
    if (made) await navigate({ href: `${recordAddress('market-matrix', made.ref)}?view=page` })
  }
  return (
    <>
      {begin.problem ? <ErrorState problem={begin.problem} /> : null}
      <Button kind="primary" isDisabled={begin.pending} onPress={() => void press()}>
        {t('market-matrix.begin')}
      </Button>
    </>
  )
}

type DialogProps = { onClose: () => void; onMade: (ref: string) => void }

/** Begins a matrix with a title, a question, and the needs that are wanted from the start. */
export function BeginMatrixDialog({ onClose, onMade }: DialogProps) {
  const { product, products } = useWorkspace()
  const begin = useBegin()
  const [first] = product ? [product] : products
  const [without, setWithout] = useState<readonly string[]>([])
  const needs = starters()
  const form = useForm<{ product: string | null; title: string; question: string }, { ref: string }>({
    start: { product: first?.ref ?? null, title: '', question: '' },
    send: ({ product: ref, title, question }) => {
      const of = products.find((each) => each.ref === ref)
      return begin.run({
        product: ref ?? '',
        title,
        question,
        alternatives: of ? alternativesFor(of) : [],
        criteria: needs.filter((each) => !without.includes(each.title)),
      })
    },
    sent: ({ ref }) => onMade(ref),
    draft: 'market-matrix.begin',
  })
  return (
    <Dialog title={t('market-matrix.new')} isOpen onClose={onClose}>
      <Form form={form} submit={t('market-matrix.make')} onCancel={onClose}>
        <TextField
          label={t('market-matrix.title')}
          help={t('market-matrix.title.help')}
          isRequired
          autoFocus
          {...form.field('title')}
        />
        <Select
          label={t('record.product')}
          isRequired
          options={products.map(({ ref, title }) => ({ value: ref, label: title }))}
          {...form.field('product')}
        />
        <TextArea
          label={t('market-matrix.question')}
          help={t('market-matrix.question.help')}
          rows={2}
          {...form.field('question')}
        />
        <fieldset className={css['begins']}>
          <legend>{t('market-matrix.startsWith')}</legend>
          {needs.map(({ title, weight }) => (
            <Checkbox
              key={title}
              value={!without.includes(title)}
              onChange={(isTaken) =>
                setWithout(isTaken ? without.filter((each) => each !== title) : [...without, title])
              }
            >
              {t('market-matrix.needOf', { title, weight })}
            </Checkbox>
          ))}
        </fieldset>
      </Form>
    </Dialog>
  )
}
