import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The faces of listening: what was said, what it shares, whether we understood, who was heard, whom we talk with. */
export function ListenNav() {
  return (
    <PlaceNav
      label={t('listening.places')}
      places={[
        { path: 'listen', label: t('note.go') },
        { path: 'listen/themes', label: t('theme.go') },
        { path: 'listen/confirm', label: t('confirm.go') },
        { path: 'listen/heard', label: t('coverage.go') },
        { path: 'listen/people', label: t('engagement.go') },
      ]}
    />
  )
}
