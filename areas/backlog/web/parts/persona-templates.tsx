import type { Input } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { PersonaTags } from './persona-tags.tsx'
import css from './persona-templates.module.css'

/** Ready-made personas, above all of those whom a product forgets first; taken over all at once or one by one. */
export function PersonaTemplates({ isEmpty, mayWrite }: { isEmpty: boolean; mayWrite: boolean }) {
  const read = useRead('persona.templates', {})
  const adopt = useDo('persona.adopt', {
    undo: (_, { made }) => (made.length > 0 ? t('persona.adopted', { count: made.length }) : null),
  })
  const left = (read.data?.templates ?? []).filter((each) => !each.added)
  const take = (names: Input<'persona.adopt'>['names']) => void adopt.run({ names }).catch(() => {})
  if (read.data && left.length === 0) return null
  return (
    <>
      {isEmpty ? (
        <EmptyState
          title={t('persona.empty')}
          action={
            mayWrite ? (
              <Button
                kind="primary"
                isDisabled={left.length === 0 || adopt.pending}
                onPress={() => take(left.map((each) => each.name))}
              >
                {t('persona.adoptAll', { count: left.length })}
              </Button>
            ) : undefined
          }
        >
          {t('persona.emptyAbout')}
        </EmptyState>
      ) : null}
      {adopt.problem ? <ErrorState problem={adopt.problem} /> : null}
      <Section title={t('persona.templates')} more={t('persona.templatesAbout')}>
        <ul className={css['grid']}>
          {left.map((each) => (
            <li key={each.name} className={css['card']}>
              <h3 className={css['title']}>{each.title}</h3>
              <p className={css['words']}>{each.circumstances}</p>
              <PersonaTags needs={each.needs} />
              {mayWrite ? (
                <div>
                  <Button
                    size="small"
                    isDisabled={adopt.pending}
                    aria-label={t('persona.adoptOne', { title: each.title })}
                    onPress={() => take([each.name])}
                  >
                    {t('persona.adopt')}
                  </Button>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
