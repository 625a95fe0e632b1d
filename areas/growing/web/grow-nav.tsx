import { PlaceNav } from '../../../web/shell/place-nav.tsx'
import { t } from '../../../web/text/t.ts'

/** The faces of one's own growth: goals with all of it, wins, credentials, and what was learned. */
export function GrowNav() {
  return (
    <PlaceNav
      label={t('growing.places')}
      places={[
        { path: 'grow', label: t('goal.plural') },
        { path: 'grow/wins', label: t('win.plural') },
        { path: 'grow/credentials', label: t('credential.many') },
        { path: 'grow/learning', label: t('learning-entry.many') },
        { path: 'grow/role', label: t('role.place') },
        { path: 'grow/take', label: t('take.place') },
      ]}
    />
  )
}
