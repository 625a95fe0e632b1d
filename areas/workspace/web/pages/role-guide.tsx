import { useSession } from '../../../../web/data/session.tsx'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import css from '../parts/role-guide.module.css'

/** The parts of the guide, in order. */
const PARTS = ['work', 'circle', 'before', 'year', 'levels', 'skills', 'week', 'mistakes', 'start'] as const

const WAYS = { toSignIn: '/sign-in', toQuestions: '/welcome', toWork: '/' } as const

/** What a product owner in education technology does, for somebody who has not begun. Readable without an account. */
export function RoleGuideOutside() {
  const { account, needsOnboarding } = useSession()
  const way = !account ? 'toSignIn' : needsOnboarding ? 'toQuestions' : 'toWork'
  return (
    <Bare title={t('guide.title')} about={t('guide.about')} size="wide">
      <Guide />
      <p className={css['end']}>
        <Link to={WAYS[way]}>{t(`guide.${way}`)}</Link>
      </p>
    </Bare>
  )
}

/** The same within a workspace, for whoever is in. */
export function RoleGuideInside() {
  return (
    <Page title={t('guide.title')} about={t('guide.about')}>
      <Guide />
    </Page>
  )
}

function Guide() {
  return (
    <article className={css['guide']}>
      {PARTS.map((part) => (
        <section key={part}>
          <h2>{t(`guide.${part}.title`)}</h2>
          <Prose text={t(`guide.${part}.text`)} />
        </section>
      ))}
    </article>
  )
}
