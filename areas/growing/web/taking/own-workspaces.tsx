import { useSession } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'

/** Where a restored workspace of one's own stands beside another: which is the one in use. Nothing while there is one. */
export function OwnWorkspaces() {
  const own = useSession().workspaces.filter(({ personal }) => personal)
  const choose = useDo('account.choose-own', { done: () => window.location.assign('/') })
  if (own.length < 2) return null
  // The session names the one in use last.
  const used = own.at(-1)
  return (
    <Section title={t('take.ownTitle')} panel="padded">
      <p>{t('take.ownAbout')}</p>
      {choose.problem ? <ErrorState problem={choose.problem} /> : null}
      <ul className={css['plain']}>
        {own.map((each) => (
          <li key={each.id} className={css['line']}>
            <span>
              {each.name} <span className={css['small']}>{each.slug}</span>
            </span>
            {each === used ? (
              <Tag tone="ok">{t('take.ownUsed')}</Tag>
            ) : (
              <Button
                size="small"
                aria-label={t('take.ownUseOne', { name: each.slug })}
                onPress={() => void choose.run({ workspaceId: each.id }).catch(() => {})}
              >
                {t('take.ownUse')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
