import { useSession } from '../../../../web/data/session.tsx'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import css from '../parts/guide.module.css'

const chapters = ['what', 'day', 'voices', 'order', 'term', 'help', 'you', 'first'] as const

/** What a product owner in education technology does, for whoever begins. */
export function GuidePage() {
  const { account } = useSession()
  return (
    <Bare title={t('guide.title')} about={t('guide.about')} size="wide">
      <article className={css['guide']}>
        {chapters.map((chapter) => (
          <section key={chapter}>
            <h2>{t(`guide.${chapter}.title`)}</h2>
            {t(`guide.${chapter}.text`)
              .split('\n\n')
              .map((paragraph) => (
                <p key={paragraph.slice(0, 24)}>{paragraph}</p>
              ))}
          </section>
        ))}
      </article>
      <p>
        <Link to="/" look="button">
          {t(account ? 'guide.back' : 'guide.toSignIn')}
        </Link>
      </p>
    </Bare>
  )
}
