import type { ReactNode } from 'react'
import { t } from '../text/t.ts'
import { usePageTitle } from '../ui/page-title.ts'
import css from './bare.module.css'
import { Brand } from './brand.tsx'

export type BareProps = {
  /** The one h1. */
  title: string
  about?: ReactNode
  /** `wide` for onboarding's choices. */
  size?: 'normal' | 'wide'
  children: ReactNode
}

/** Around pages without a workspace: sign-in, onboarding, invitations, an address that leads nowhere. */
export function Bare({ title, about, size = 'normal', children }: BareProps) {
  usePageTitle(title)
  return (
    <div className={css['room']}>
      <a href="#main" className={css['skip']}>
        {t('shell.skip')}
      </a>
      <header className={css['head']}>
        <Brand />
      </header>
      <main id="main" tabIndex={-1} className={size === 'wide' ? css['wide'] : css['normal']}>
        <h1 tabIndex={-1} data-page-title="">
          {title}
        </h1>
        {about === undefined ? null : <p className={css['about']}>{about}</p>}
        <div className={css['body']}>{children}</div>
      </main>
    </div>
  )
}
