import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The faces of the one backlog: its order, its levels, what is to be refined next, and how it is. */
export function BacklogNav() {
  return (
    <PlaceNav
      label={t('backlog.places')}
      places={[
        { path: 'backlog', label: t('backlog.place.order') },
        { path: 'backlog/levels', label: t('backlog.place.levels') },
        { path: 'backlog/refine', label: t('backlog.place.refine') },
        { path: 'backlog/health', label: t('backlog.place.health') },
      ]}
    />
  )
}
