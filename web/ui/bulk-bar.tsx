import type { ReactNode } from 'react'
import { t } from '../text/t.ts'
import css from './bulk-bar.module.css'
import { Button } from './button.tsx'

/** What can be done to the selected rows, at the foot of the window while there are some. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number
  onClear: () => void
  children: ReactNode
}) {
  return (
    <section className={css['bar']} aria-label={t('table.bulk')}>
      <strong className={css['count']}>{t('table.selected', { count })}</strong>
      <div className={css['acts']}>{children}</div>
      <Button kind="bare" onPress={onClear} hint="Esc">
        {t('table.clear')}
      </Button>
    </section>
  )
}
