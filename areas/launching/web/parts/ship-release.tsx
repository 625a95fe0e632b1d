import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { MomentField } from '../../../../web/ui/moment-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'
import { type Item, openCriteria } from './release-items.tsx'

type ShipProps = { release: Release; items: readonly Item[]; onClose: () => void }

/** Says what shipping does before it does it: which items become done, and what is still open about them. */
export function ShipRelease({ release, items, onClose }: ShipProps) {
  const ship = useDo('release.ship', {
    undo: (_, { done }) => t('release.shipped', { title: release.title, count: done }),
  })
  const form = useForm<{ at: string | null }, unknown>({
    start: { at: null },
    send: ({ at }) => ship.run({ ref: release.ref, ...(at ? { at } : {}) }),
    sent: () => {
      announce(t('release.isLive', { title: release.title }))
      onClose()
    },
  })
  const becoming = items.filter((item) => item.state !== 'done')
  const unfinished = items.filter((item) => openCriteria(item) > 0)
  return (
    <Dialog title={t('release.shipTitle', { title: release.title })} isOpen onClose={onClose}>
      <Form form={form} submit={t('release.ship')} onCancel={onClose}>
        <div className={css['steps']}>
          <p>{t('release.shipAbout', { count: items.length, becoming: becoming.length })}</p>
          {unfinished.length > 0 ? (
            <div>
              <p>{t('release.shipOpen')}</p>
              <ul className={css['open']}>
                {unfinished.map((item) => (
                  <li key={item.id}>
                    {item.title}: {t('release.criteriaOpen', { count: openCriteria(item) })}
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <MomentField label={t('release.releasedAt')} help={t('release.shipWhen')} {...form.field('at')} />
        </div>
      </Form>
    </Dialog>
  )
}
