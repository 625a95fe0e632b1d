import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'
import { GrowNav } from '../grow-nav.tsx'

/** Below one's growth: what belongs to getting the role. */
export function RoleNav() {
  return (
    <>
      <GrowNav />
      <PlaceNav
        label={t('role.places')}
        places={[
          { path: 'grow/role', label: t('experience.many') },
          { path: 'grow/role/stories', label: t('interview-story.many') },
          { path: 'grow/role/network', label: t('acquaintance.many') },
          { path: 'grow/role/adverts', label: t('advert.many') },
        ]}
      />
    </>
  )
}
