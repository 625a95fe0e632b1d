import type { ReactNode } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'
import { Page } from '../../../../web/ui/page.tsx'
import { useMay } from '../rights.ts'

const PLACES = ['workspace', 'members', 'fields', 'tokens', 'account', 'notices', 'appearance'] as const
export type SettingsPlace = (typeof PLACES)[number]

const PATHS: Record<SettingsPlace, string> = {
  workspace: 'settings/workspace',
  members: 'settings/members',
  fields: 'settings/fields',
  tokens: 'settings/tokens',
  account: 'settings/account',
  notices: 'settings/notices',
  appearance: 'settings/appearance',
}

export type SettingsPageProps = { place: SettingsPlace; action?: ReactNode; children: ReactNode }

/** The frame of every settings page: what it is about, and the way to the others. */
export function SettingsPage({ place, action, children }: SettingsPageProps) {
  const { personal } = useWorkspace()
  const isAdmin = useMay('admin')
  const shown = PLACES.filter((each) => each !== 'members' || (isAdmin && !personal))
  return (
    <Page title={t(`settings.${place}`)} about={t(`settings.${place}.about`)} action={action}>
      <PlaceNav
        label={t('settings.name')}
        places={shown.map((each) => ({ path: PATHS[each], label: t(`settings.${each}.short`) }))}
      />
      {children}
    </Page>
  )
}
