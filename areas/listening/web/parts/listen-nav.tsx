import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The three faces of listening: what was said, what it shares, and who was heard. */
export function ListenNav() {
  return (
    <PlaceNav
      label={t('listening.places')}
      places={[
        { path: 'listen', label: t('note.go') },
        { path: 'listen/themes', label: t('theme.go') },
        { path: 'listen/heard', label: t('coverage.go') },
      ]}
    />
  )
}
