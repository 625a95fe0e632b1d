import type { ReactNode } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'

/** What stands above a record that lies in the bin, with the way out of it. */
export const useBinNotice = (record: { ref: string; kind: string; binnedAt: string | null }): ReactNode => {
  const note = useDo('note.restore')
  const theme = useDo('theme.restore')
  const { run } = record.kind === 'theme' ? theme : note
  if (record.binnedAt === null) return undefined
  return (
    <Banner
      action={
        <Button size="small" onPress={() => void run({ refs: [record.ref] }).catch(() => {})}>
          {t('note.restore')}
        </Button>
      }
    >
      {t('note.inBin')}
    </Banner>
  )
}
