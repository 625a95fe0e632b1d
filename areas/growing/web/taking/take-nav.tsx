import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'
import { GrowNav } from '../grow-nav.tsx'

/** Below one's growth: what is shown to others, and what leaves as a file. */
export function TakeNav() {
  return (
    <>
      <GrowNav />
      <PlaceNav
        label={t('take.places')}
        places={[
          { path: 'grow/take', label: t('take.files') },
          { path: 'grow/take/portfolios', label: t('portfolio.many') },
        ]}
      />
    </>
  )
}
