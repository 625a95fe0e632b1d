import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from './strategy.module.css'

/** On the page of an item: the objectives that it serves. */
export function ItemServes({ refText }: { refText: string }) {
  const links = useRead('link.list', { ref: refText })
  const item = useRead('item.get', { ref: refText })
  const align = useDo('strategy.align', { undo: () => t('strategy.linked', { count: 1 }) })
  const remove = useDo('link.remove', { undo: () => t('strategy.unlinked') })
  const [isAdding, setAdding] = useState(false)
  const mayWrite = useMayWrite(item.data?.record.productId ?? null) && item.data?.record.binnedAt === null
  const served = (links.data?.links ?? []).filter(
    (link) => link.type === 'serves' && link.direction === 'out',
  )
  const problem = align.problem ?? remove.problem
  return (
    <Section
      title={t('strategy.serves')}
      panel="padded"
      more={
        mayWrite ? (
          <Button size="small" onPress={() => setAdding(!isAdding)}>
            {t(isAdding ? 'strategy.close' : 'strategy.serveAdd')}
          </Button>
        ) : undefined
      }
    >
      {served.length === 0 && links.data ? <p className={css['soft']}>{t('strategy.servesNone')}</p> : null}
      {problem ? <ErrorState problem={problem} /> : null}
      <ul className={css['items']}>
        {served.map((link) => (
          <li key={link.id} className={css['item']}>
            <span>
              <RecordLink named={link.other} withRef />
            </span>
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('strategy.serveRemove', { ref: link.other.ref })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <div className={css['add']}>
          <RecordPicker
            kind="objective"
            label={t('strategy.serveWhich')}
            autoFocus
            value={null}
            onChange={(option) => {
              if (!option) return
              setAdding(false)
              void align.run({ items: [refText], objective: option.value }).catch(() => {})
            }}
          />
        </div>
      ) : null}
    </Section>
  )
}
