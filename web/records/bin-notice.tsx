import type { ReactNode } from 'react'
import { useDo } from '../data/use-do.ts'
import { t } from '../text/t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

/** What stands above a record that lies in the bin, with the way out of it; nothing above any other. */
export const useBinNotice = (record: { ref: string; kind: string; binnedAt: string | null }): ReactNode => {
  // Every kind is restored alike; which one, only the record says.
  const { run } = useDo(`${record.kind}.restore` as 'item.restore')
  if (record.binnedAt === null) return undefined
  return (
    <Banner
      action={
        <Button size="small" onPress={() => void run({ refs: [record.ref] }).catch(() => {})}>
          {t('record.restore')}
        </Button>
      }
    >
      {t('record.inBin')}
    </Banner>
  )
}
