import { call } from '../../../../web/data/client.ts'
import type { Input } from '../../../../web/data/types.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import type { Option } from '../../../../web/ui/select.tsx'

/** What begins the value of an option that is not there yet and would be made. */
const MAKE = 'make '

/** What an option stands for: a record that is there, or one to be made with the words that were typed. */
export type Chosen = { to: string } | { make: string; title: string }

export const readOption = (option: Option): Chosen => {
  if (!option.value.startsWith(MAKE)) return { to: option.value }
  return { make: option.value.slice(MAKE.length).split(' ')[0] ?? '', title: option.label }
}

const toMake = (kind: string, typed: string): Option => ({
  value: `${MAKE}${kind} ${typed}`,
  label: typed,
  detail: t(`find.make.${kind}`),
})

/** People by name, and whoever was typed and is not known yet. */
export const findPeople = async (typed: string, signal: AbortSignal): Promise<Option[]> => {
  const found = await findOptions('person', typed, signal)
  const words = typed.trim()
  const isKnown = found.some((option) => option.label.toLowerCase() === words.toLowerCase())
  return words === '' || isKnown ? found : [...found, toMake('person', words)]
}

/** Items and themes by their words, and the two that could be made of what was typed. */
export const findAims = async (
  typed: string,
  product: string | undefined,
  mayMakeItem: boolean,
  signal: AbortSignal,
): Promise<Option[]> => {
  const words = typed.trim()
  if (words === '') return recentAims(product, signal)
  const { found } = await call('search.find', { text: words, kinds: 'item,theme', limit: 12 }, signal)
  return [
    ...found.map((each) => ({
      value: each.id,
      label: each.title,
      detail: `${t(`find.kind.${each.kind}`)} ${each.ref}`,
    })),
    ...(mayMakeItem ? [toMake('item', words)] : []),
    toMake('theme', words),
  ]
}

/** Before anything is typed: what was touched last. */
const recentAims = async (product: string | undefined, signal: AbortSignal): Promise<Option[]> => {
  const of = product ? { product } : {}
  const [themes, items] = await Promise.all([
    call('theme.list', { ...of, sort: '-updatedAt', limit: 6 } as Input<'theme.list'>, signal),
    call('item.list', { ...of, sort: '-updatedAt', limit: 6 } as Input<'item.list'>, signal),
  ])
  return [...items.records, ...themes.records].map((each) => ({
    value: each.id,
    label: each.title,
    detail: `${t(`find.kind.${each.kind}`)} ${each.ref}`,
  }))
}

/** Themes by name, and the one that could be made of what was typed. */
export const findThemes = async (typed: string, signal: AbortSignal): Promise<Option[]> => {
  const found = await findOptions('theme', typed, signal)
  return typed.trim() === '' ? found : [...found, toMake('theme', typed.trim())]
}

/** Items by their words, and the one that could be made of what was typed where there is a product to make it in. */
export const findItems = async (
  typed: string,
  product: string | undefined,
  signal: AbortSignal,
): Promise<Option[]> => {
  const found = await findOptions('item', typed, signal)
  return typed.trim() === '' || product === undefined ? found : [...found, toMake('item', typed.trim())]
}
