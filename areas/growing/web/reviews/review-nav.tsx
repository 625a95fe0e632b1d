import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'
import { GrowNav } from '../grow-nav.tsx'

/** Looking back at goals, and what is taken into a talk about them. */
export function ReviewNav() {
  return (
    <>
      <GrowNav />
      <PlaceNav
        label={t('review.places')}
        places={[
          { path: 'grow/reviews', label: t('review.goals') },
          { path: 'grow/reviews/packets', label: t('packet.many') },
        ]}
      />
    </>
  )
}
