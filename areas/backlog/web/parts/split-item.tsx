import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import type { Bound } from '../../../../web/ui/field.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { COPIED } from '../../contract.ts'
import type { Item } from '../order.ts'
import css from './split-item.module.css'

type Copy = (typeof COPIED)[number]
const LABEL: Partial<Record<Copy, string>> = { duty: 'item.duty.short' }
const MOST = 10

/** Cuts an item in pieces: what each is called, how large it is anew, which criteria go along. One step, one undo. */
export function SplitItem({ item, onClose }: { item: Item; onClose: () => void }) {
  const split = useDo('item.split', { undo: (_, { refs }) => t('item.splitDone', { refs: refs.join(', ') }) })
  const [count, setCount] = useState(2)
  const places = Array.from({ length: count }, (_, at) => at)
  const form = useForm<Record<string, unknown>, unknown>({
    start: {
      as: 'parts',
      copy: [
        // The pieces of an initiative are no initiatives.
        ...(item.type === 'initiative' || item.type === 'feature' ? [] : ['type']),
        'personaId',
        'learningValue',
        'institutionValue',
        'tags',
      ],
      estimate: item.estimate,
      ...Object.fromEntries(
        Array.from({ length: MOST }, (_, at) => [
          [`title${at}`, ''],
          [`points${at}`, null],
        ]).flat(),
      ),
      ...Object.fromEntries(item.criteria.map((_, at) => [`criterion${at}`, 'stay'])),
    },
    send: (values) =>
      split.run({
        ref: item.ref,
        as: values['as'] as 'parts' | 'siblings',
        copy: values['copy'] as Copy[],
        ...(values['estimate'] === item.estimate ? {} : { estimate: values['estimate'] as number | null }),
        into: places
          .filter((at) => String(values[`title${at}`]).trim() !== '')
          .map((at) => ({
            title: String(values[`title${at}`]),
            estimate: values[`points${at}`] as number | null,
            criteria: item.criteria.flatMap((_, line) =>
              values[`criterion${line}`] === `${at}` ? [line] : [],
            ),
          })),
      }),
    sent: onClose,
  })
  // The fields are as many as there are parts and criteria: what each holds is said where it is shown.
  const held = <T,>(name: string) => form.field(name) as unknown as Required<Bound<T>>
  const titled = (at: number) => {
    const title = String(form.values[`title${at}`]).trim()
    return title === '' ? t('item.splitPart', { at: at + 1 }) : title
  }
  return (
    <Dialog title={t('item.splitTitle', { name: item.title })} isOpen onClose={onClose} size="wide">
      <Form form={form} submit={t('item.splitDo')} onCancel={onClose}>
        <p>{t('item.splitAbout')}</p>
        <RadioGroup
          label={t('item.splitAs')}
          options={(['parts', 'siblings'] as const).map((value) => ({
            value,
            label: t(`item.splitAs.${value}`),
          }))}
          {...held<string | null>('as')}
        />
        {places.map((at) => (
          <div key={at} className={css['part']}>
            <TextField
              label={t('item.splitPartTitle', { at: at + 1 })}
              isRequired={at === 0}
              autoFocus={at === 0}
              maxLength={500}
              {...held<string>(`title${at}`)}
            />
            <NumberField label={t('item.splitPoints')} minValue={0} {...held<number | null>(`points${at}`)} />
          </div>
        ))}
        {count < MOST ? (
          <div>
            <Button size="small" onPress={() => setCount(count + 1)}>
              {t('item.splitMore')}
            </Button>
          </div>
        ) : null}
        <NumberField
          label={t('item.splitLeft')}
          help={t('item.splitLeftHelp')}
          minValue={0}
          {...held<number | null>('estimate')}
        />
        {item.criteria.length > 0 ? (
          <fieldset className={css['criteria']}>
            <legend>{t('item.splitCriteria')}</legend>
            {item.criteria.map((line, at) => (
              <Select
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may read alike.
                key={at}
                label={line.text}
                options={[
                  { value: 'stay', label: t('item.splitStay') },
                  ...places.map((place) => ({ value: `${place}`, label: titled(place) })),
                ]}
                {...held<string | null>(`criterion${at}`)}
              />
            ))}
          </fieldset>
        ) : null}
        <CheckboxGroup
          label={t('item.splitCopy')}
          options={COPIED.map((value) => ({ value, label: t(LABEL[value] ?? `item.${value}`) }))}
          {...held<string[]>('copy')}
        />
      </Form>
    </Dialog>
  )
}
