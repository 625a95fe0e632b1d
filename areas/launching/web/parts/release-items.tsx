import { useState } from 'react'
import type { Output, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'

export type Item = RecordOf<'item'>
export type ItemLink = Output<'link.list'>['links'][number]

export type ReleaseItemsProps = {
  release: Release
  links: readonly ItemLink[]
  items: readonly Item[]
  mayWrite: boolean
}

/** How many criteria of an item are still open. */
export const openCriteria = (item: Item): number => item.criteria.filter((line) => !line.done).length

/** What goes live together: items, each with what is still open about it. */
export function ReleaseItems({ release, links, items, mayWrite }: ReleaseItemsProps) {
  const add = useDo('link.add', { undo: () => t('release.itemAdded') })
  const remove = useDo('link.remove', { undo: () => t('release.itemRemoved') })
  const [isAdding, setAdding] = useState(false)
  const isLive = release.state === 'released'
  const problem = add.problem ?? remove.problem
  const itemById = new Map(items.map((item) => [item.id, item]))
  const load = async (typed: string, signal: AbortSignal) =>
    (await findOptions('item', typed, signal)).filter(
      (option) => !links.some((link) => link.other.id === option.value),
    )
  return (
    <Section title={t('release.inIt')} panel="flush">
      {links.length === 0 ? <p className={css['none']}>{t('release.noItems')}</p> : null}
      <ul className={css['list']}>
        {links.map((link) => (
          <li key={link.id}>
            <div className={css['line']}>
              <span className={css['words']}>
                <RefLabel>{link.other.ref}</RefLabel> <RecordLink named={link.other} />
              </span>
              <span className={css['tools']}>
                <ItemState item={itemById.get(link.other.id)} isLive={isLive} />
              </span>
            </div>
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('release.itemRemove', { item: link.other.title })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? <ErrorState problem={problem} /> : null}
      {mayWrite ? (
        <div className={css['foot']}>
          {isLive && !isAdding ? (
            <Button size="small" onPress={() => setAdding(true)}>
              {t('release.itemAdd')}
            </Button>
          ) : (
            <ComboBox
              // Emptied after each choice, so that the next can be typed at once.
              key={links.length}
              label={t('release.itemAdd')}
              help={t('release.itemHelp')}
              autoFocus={isAdding}
              load={load}
              value={null}
              onChange={(option) => {
                if (option)
                  add.run({ ref: option.value, type: 'shipped-in', to: release.ref }).catch(() => {})
              }}
            />
          )}
        </div>
      ) : null}
    </Section>
  )
}

function ItemState({ item, isLive }: { item: Item | undefined; isLive: boolean }) {
  if (!item) return null
  const open = openCriteria(item)
  const isDone = item.state === 'done'
  return (
    <>
      {t('release.voices', { count: item.people })}
      {open > 0 ? <Tag tone="warn">{t('release.criteriaOpen', { count: open })}</Tag> : null}
      <Tag tone={isDone ? 'ok' : isLive ? 'warn' : 'plain'}>{t(`item.state.${item.state}`)}</Tag>
    </>
  )
}
