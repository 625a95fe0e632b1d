import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { Page } from '../../../../web/ui/page.tsx'
import { useMay } from '../rights.ts'
import css from './settings-page.module.css'

const PLACES = ['workspace', 'members', 'fields', 'tokens', 'account', 'appearance'] as const
export type SettingsPlace = (typeof PLACES)[number]

const PATHS: Record<SettingsPlace, string> = {
  workspace: 'settings/workspace',
  members: 'settings/members',
  fields: 'settings/fields',
  tokens: 'settings/tokens',
  account: 'settings/account',
  appearance: 'settings/appearance',
}

/** A plain anchor: the router fills in its address and `aria-current`. */
const PlaceLink = createLink(
  (props: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) => (
    <a {...props} className={css['link']}>
      {props.children}
    </a>
  ),
)

export type SettingsPageProps = { place: SettingsPlace; action?: ReactNode; children: ReactNode }

/** The frame of every settings page: what it is about, and the way to the others. */
export function SettingsPage({ place, action, children }: SettingsPageProps) {
  const { slug, personal } = useWorkspace()
  const isAdmin = useMay('admin')
  const shown = PLACES.filter((each) => each !== 'members' || (isAdmin && !personal))
  return (
    <Page title={t(`settings.${place}`)} about={t(`settings.${place}.about`)} action={action}>
      <nav aria-label={t('settings.name')} className={css['places']}>
        {shown.map((each) => (
          <PlaceLink key={each} to={`/${slug}/${PATHS[each]}`} activeOptions={{ exact: true }}>
            {t(`settings.${each}.short`)}
          </PlaceLink>
        ))}
      </nav>
      {children}
    </Page>
  )
}
