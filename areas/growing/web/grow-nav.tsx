import { PlaceNav } from '../../../web/shell/place-nav.tsx'
import { t } from '../../../web/text/t.ts'

/** The faces of one's own growth: goals with all of it, wins, credentials, and what was learned. */
export function GrowNav() {
  return (
    <PlaceNav
      label={t('growing.places')}
      places={[
        { path: 'grow', label: t('goal.plural') },
        { path: 'grow/horizons', label: t('goal-horizons.title') },
        { path: 'grow/library', label: t('goal-library.title') },
        { path: 'grow/wins', label: t('win.plural') },
        { path: 'grow/reflections', label: t('reflection.many') },
        { path: 'grow/rhythm', label: t('rhythm.title') },
        { path: 'grow/skills', label: t('skill.plural') },
        { path: 'grow/credentials', label: t('credential.many') },
        { path: 'grow/learning', label: t('learning-entry.many') },
        { path: 'grow/feedback', label: t('feedback.place') },
        { path: 'grow/reviews', label: t('review.many') },
        { path: 'grow/coaching', label: t('coaching.many') },
        { path: 'grow/role', label: t('role.place') },
        { path: 'grow/take', label: t('take.place') },
      ]}
    />
  )
}
