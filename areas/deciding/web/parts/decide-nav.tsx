import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The faces of deciding: items side by side, the best set, and what items were weighed with. */
export function DecideNav() {
  return (
    <PlaceNav
      label={t('decide.places')}
      places={[
        { path: 'decide', label: t('decide.compare') },
        { path: 'decide/best-set', label: t('scenario.go') },
        { path: 'decide/scores', label: t('score.many') },
      ]}
    />
  )
}
