import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import '../backlog-keys.ts'
import type { Item } from '../order.ts'

/** Says that a need or an objective behind an item changed, until somebody says that they looked. */
export function ItemRelook({ item, mayWrite }: { item: Item; mayWrite: boolean }) {
  const read = useRead('item.relook', { ref: item.ref }, { enabled: item.relook })
  const looked = useDo('item.looked', {
    undo: () => t('item.lookedDone', { count: 1 }),
    foresee: () => ({ kind: 'item', refs: [item.ref], set: { relook: false } }),
  })
  const look = () => {
    announce(t('item.lookedDone', { count: 1 }))
    void looked.run({ refs: [item.ref] }).catch(() => {})
  }
  useKey('item.looked', look, mayWrite && item.relook)
  const changed = read.data?.changed ?? []
  if (!item.relook || changed.length === 0) return null
  return (
    <Banner
      tone="warn"
      title={t('item.relook')}
      action={
        mayWrite ? (
          <Button size="small" hint="O" onPress={look}>
            {t('item.looked')}
          </Button>
        ) : undefined
      }
    >
      {changed.map((each, at) => (
        <span key={each.id}>
          {at > 0 ? ' ' : null}
          <RecordLink named={each} withRef />{' '}
          {t(each.verb === 'binned' ? 'item.relookBinned' : 'item.relookChanged', {
            day: formatDay(each.at),
            by: each.by ?? t('item.somebody'),
          })}
        </span>
      ))}
    </Banner>
  )
}
