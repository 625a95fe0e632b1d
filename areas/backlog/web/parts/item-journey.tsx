import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import type { Item } from '../order.ts'
import css from './item-parts.module.css'

type Line = Output<'history.list'>['lines'][number]

/** The states an item went through with the day of each, oldest first; the newest is where it stands now. */
export const journeyOf = (item: Pick<Item, 'createdAt'>, lines: readonly Line[]) => {
  const steps = lines
    .flatMap((line) => {
      const to = line.fields['state']?.[1]
      return typeof to === 'string' ? [{ id: line.id, state: to, at: line.at }] : []
    })
    .toReversed()
  const first = lines.flatMap((line) => line.fields['state']?.[0] ?? []).at(-1)
  const begin = typeof first === 'string' ? first : 'new'
  return steps.length === 0 ? [] : [{ id: 'made', state: begin, at: item.createdAt }, ...steps]
}

/** From the idea to done, with dates. */
export function ItemJourney({ item }: { item: Item }) {
  const { slug } = useWorkspace()
  const history = useRead('history.list', { ref: item.ref, limit: 200 })
  const steps = journeyOf(item, history.data?.lines ?? [])
  return (
    <AsidePanel title={t('item.journey')}>
      <ol className={css['journey']}>
        {steps.map((step, at) => (
          <li key={step.id}>
            <span>
              {at === steps.length - 1 ? <strong>{stateWords(step.state)}</strong> : stateWords(step.state)}
            </span>
            <time dateTime={step.at} className={css['soft']}>
              {formatDay(step.at)}
            </time>
          </li>
        ))}
      </ol>
      <OutLink href={`/${slug}/backlog/journey/${item.ref}`} look="plain">
        {t('journey.open')}
      </OutLink>
    </AsidePanel>
  )
}

const stateWords = (state: string): string => t(`item.state.${state}`)
