import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { AsidePanel, RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { THEME_STATES, theme as themeKind } from '../../contract.ts'
import { GroupBars } from '../parts/group-bars.tsx'
import { MoveTheme } from '../parts/move-theme.tsx'
import { ThemeItems } from '../parts/theme-items.tsx'
import type { Theme } from '../parts/use-themes.ts'
import css from '../parts/voice-list.module.css'
import { VoiceList } from '../parts/voice-list.tsx'
import { unheardOf } from '../unheard.ts'

/** One theme: who shares it, in which words, and what it asks for. */
export function ThemePage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('theme.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <ThemeRecord key={read.data.record.id} theme={read.data.record} names={read.data.names} />
}

function ThemeRecord({ theme, names }: { theme: Theme; names: Names }) {
  const mayWrite = useMayWrite(theme.productId) && theme.binnedAt === null
  const [asked, setAsked] = useState<'edit' | 'move' | null>(null)
  const change = useDo('theme.change', {
    foresee: ({ ref, state }) => (state ? { kind: 'theme', refs: [ref], set: { state } } : null),
  })
  const bin = useDo('theme.bin', { undo: () => t('theme.binned') })
  const notice = useBinNotice(theme)
  useKey('record.edit', () => setAsked('edit'), mayWrite)
  return (
    <RecordPage
      title={theme.title}
      above={
        <>
          <RefLabel>{theme.ref}</RefLabel>{' '}
          {theme.state === 'open' ? null : <Tag>{t(`theme.state.${theme.state}`)}</Tag>}
        </>
      }
      notice={notice}
      action={
        mayWrite ? (
          <>
            <Menu
              actions={[
                {
                  title: t('theme.state'),
                  actions: THEME_STATES.map((state) => ({
                    id: state,
                    label: t(`theme.state.${state}`),
                    isSelected: state === theme.state,
                    run: () => void change.run({ ref: theme.ref, state }).catch(() => {}),
                  })),
                },
              ]}
            >
              {t('theme.stateIs', { state: t(`theme.state.${theme.state}`) })}
            </Menu>
            <Button onPress={() => setAsked('edit')} hint="E">
              {t('theme.edit')}
            </Button>
            <Menu
              label={t('note.more')}
              placement="bottom end"
              actions={[
                { id: 'move', label: t('theme.moveUnder'), run: () => setAsked('move') },
                { id: 'bin', label: t('theme.bin'), run: () => void bin.run({ refs: [theme.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={<RecordChain record={theme} details={peopleBehind(theme)} />}
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={[
                {
                  key: 'parentId',
                  label: t('theme.parentId'),
                  value: <FieldValue kind={themeKind} name="parentId" value={theme.parentId} names={names} />,
                },
                {
                  key: 'product',
                  label: t('record.product'),
                  value:
                    theme.productId === null ? (
                      t('note.inbox')
                    ) : (
                      <RecordLink named={names[theme.productId]} />
                    ),
                },
              ]}
            />
          </Panel>
          <Narrower theme={theme} />
          <OwnFields kind={themeKind} record={theme} names={names} mayWrite={mayWrite} />
        </>
      }
      comments={<RecordComments refText={theme.ref} />}
      history={<RecordHistory kind={themeKind} refText={theme.ref} mayUndo={mayWrite} />}
    >
      {theme.description === '' ? null : (
        <Section title={t('theme.description')} panel="padded">
          <Prose text={theme.description} />
        </Section>
      )}
      <Who theme={theme} />
      <VoiceList themeRef={theme.ref} />
      <ThemeItems theme={theme} mayWrite={mayWrite} />
      {asked === 'edit' ? <EditTheme theme={theme} names={names} onClose={() => setAsked(null)} /> : null}
      {asked === 'move' ? <MoveTheme theme={theme} onClose={() => setAsked(null)} /> : null}
    </RecordPage>
  )
}

const peopleBehind = ({ notes, people }: Theme) =>
  notes === 0 ? {} : { note: t('theme.people', { count: people }) }

/** Which groups share it, and which core group has not been heard on it. */
function Who({ theme }: { theme: Theme }) {
  const coverage = useRead('voice.coverage', {})
  if (theme.byGroup.length === 0) return null
  const heard = new Set(theme.byGroup.flatMap((group) => group.groupId ?? []))
  const unheard = unheardOf(coverage.data?.groups ?? [], heard).map((group) => group.name)
  return (
    <Section title={t('voices.who')} panel="padded">
      <GroupBars groups={theme.byGroup} unheard={unheard} />
    </Section>
  )
}

function Narrower({ theme }: { theme: Theme }) {
  const list = useRead('theme.list', { parentId: theme.ref, sort: 'title', limit: 200 })
  const themes = list.data?.records ?? []
  if (themes.length === 0) return null
  return (
    <AsidePanel title={t('theme.narrower')}>
      <ul className={css['links']}>
        {themes.map((each) => (
          <li key={each.id}>
            <RecordLink named={each} />
            <RefLabel>{t('theme.notes', { count: each.notes })}</RefLabel>
          </li>
        ))}
      </ul>
    </AsidePanel>
  )
}

function EditTheme({ theme, names, onClose }: { theme: Theme; names: Names; onClose: () => void }) {
  const change = useDo('theme.change')
  return (
    <Dialog title={t('theme.editTitle', { ref: theme.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={themeKind}
        record={theme}
        names={names}
        layout={['title', 'description', 'parentId', 'state', 'product']}
        submit={t('theme.save')}
        onCancel={onClose}
        change={(input) => change.run({ ref: theme.ref, ...input })}
        changed={onClose}
      />
    </Dialog>
  )
}
