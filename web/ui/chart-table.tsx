import { type ReactNode, useState } from 'react'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import css from './chart-table.module.css'

/** The table of a chart, behind a toggle below it. */
export function ChartTable({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css['frame']}>
      <Button size="small" kind="bare" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t(isOpen ? 'chart.hideTable' : 'chart.showTable')}
      </Button>
      {isOpen ? children : null}
    </div>
  )
}
