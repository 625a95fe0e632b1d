import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The three that belong together: what is to be done, who meets, what was decided. */
export function TogetherNav() {
  return (
    <PlaceNav
      label={t('together.places')}
      places={[
        { path: 'actions', label: t('action.many') },
        { path: 'meetings', label: t('meeting.many') },
        { path: 'decisions', label: t('decision.many') },
      ]}
    />
  )
}
