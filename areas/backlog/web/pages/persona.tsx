import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { atLeast } from '../../../../core/access/levels.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { OPEN_STATES, persona as personaKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import css from '../parts/item-parts.module.css'
import { EditPersona } from '../parts/persona-form.tsx'
import { PersonaTags } from '../parts/persona-tags.tsx'

/** One persona: who they are, what they need, and what is made for them. */
export function PersonaPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('persona.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <PersonaRecord key={read.data.record.id} persona={read.data.record} names={read.data.names} />
}

function PersonaRecord({ persona, names }: { persona: RecordOf<'persona'>; names: Names }) {
  const { level, products } = useWorkspace()
  const mayWrite =
    atLeast(level, policy.persona.write) || products.some((each) => atLeast(each.level, policy.persona.write))
  const [isEditing, setEditing] = useState(false)
  useKey('record.edit', () => setEditing(true), mayWrite)
  const items = useRead('item.list', {
    personaId: persona.ref,
    state: OPEN_STATES.join(),
    sort: 'rank',
    limit: 100,
  })
  const words = (text: string, none: string) =>
    text === '' ? <p className={css['soft']}>{none}</p> : <Prose text={text} />
  return (
    <RecordPage
      title={persona.title}
      above={<RefLabel>{persona.ref}</RefLabel>}
      action={
        mayWrite ? (
          <Button onPress={() => setEditing(true)} hint="E">
            {t('item.edit')}
          </Button>
        ) : undefined
      }
      comments={<RecordComments refText={persona.ref} />}
      history={<RecordHistory kind={personaKind} refText={persona.ref} mayUndo={mayWrite} />}
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={[
                {
                  key: 'needs',
                  label: t('persona.needs'),
                  value: persona.needs.length > 0 ? <PersonaTags needs={persona.needs} /> : t('record.empty'),
                },
                {
                  key: 'group',
                  label: t('persona.groupId'),
                  value:
                    persona.groupId === null ? (
                      t('record.empty')
                    ) : (
                      <RecordLink named={names[persona.groupId]} />
                    ),
                },
              ]}
            />
          </Panel>
          <OwnFields kind={personaKind} record={persona} names={names} mayWrite={mayWrite} />
        </>
      }
    >
      <Section title={t('persona.circumstances')} panel="padded">
        {words(persona.circumstances, t('persona.noCircumstances'))}
      </Section>
      <Section title={t('persona.feels')} panel="padded">
        {words(persona.feels, t('persona.noFeels'))}
      </Section>
      <Section
        title={t('persona.madeFor')}
        more={t('persona.itemCount', { count: persona.items })}
        panel="padded"
      >
        {items.data?.records.length === 0 ? <p className={css['soft']}>{t('persona.noItems')}</p> : null}
        <ul className={css['links']}>
          {(items.data?.records ?? []).map((each) => (
            <li key={each.id} className={css['linkRow']}>
              <span>
                <RecordLink named={each} withRef />
              </span>
              <RefLabel>{t(`item.state.${each.state}`)}</RefLabel>
            </li>
          ))}
        </ul>
      </Section>
      {isEditing ? <EditPersona persona={persona} names={names} onClose={() => setEditing(false)} /> : null}
    </RecordPage>
  )
}
