import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { win as winKind } from '../../wins/contract.ts'
import type { Win } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import { changeOf, reachOf } from './win-lines.tsx'
import { Wordings } from './wordings.tsx'

/** One win: what was done and what came of it, worded no stronger than what it rests on. */
export function WinPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('win.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <WinRecord key={read.data.record.id} win={read.data.record} names={read.data.names} />
}

const PARTS = ['situation', 'task', 'action', 'result'] as const

function WinRecord({ win, names }: { win: Win; names: Names }) {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const bin = useDo('win.bin', { undo: () => t('win.binned'), done: () => void navigate({ to: '..' }) })
  const unrest = useDo('win.unrest', { undo: () => t('win.unrested') })
  const change = useDo('win.change')
  const notice = useBinNotice(win)
  const isThere = win.binnedAt === null
  useKey('record.edit', () => setEditing(true), isThere)
  return (
    <RecordPage
      title={win.title}
      above={
        <>
          <RefLabel>{win.ref}</RefLabel> <Tag>{t(win.isShareable ? 'win.shareable' : 'win.private')}</Tag>{' '}
          <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={notice}
      action={
        isThere ? (
          <>
            <Button onPress={() => setEditing(true)} hint="E">
              {t('win.edit')}
            </Button>
            <Menu
              label={t('win.moreActions')}
              placement="bottom end"
              actions={[
                ...(win.restsRef === ''
                  ? []
                  : [{ id: 'unrest', label: t('win.unrest'), run: () => void unrest.run({ ref: win.ref }) }]),
                { id: 'bin', label: t('win.bin'), run: () => void bin.run({ refs: [win.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={<RecordChain record={win} />}
      aside={<Facts win={win} />}
      comments={<RecordComments refText={win.ref} />}
      history={<RecordHistory kind={winKind} refText={win.ref} mayUndo />}
    >
      {PARTS.map((part) =>
        win[part] === '' ? null : (
          <Section key={part} title={t(`win.${part}`)} panel="padded">
            <Prose text={win[part]} />
          </Section>
        ),
      )}
      <Wordings win={win} />
      <Section title={t('win.rests')} panel="padded">
        {win.restsRef === '' ? (
          <p className={css['soft']}>{t('win.ownWord')}</p>
        ) : (
          <>
            <p>{t('win.restsOn', { ref: win.restsRef, title: win.restsTitle })}</p>
            <p className={css['small']}>{win.restsPlace}</p>
            <p>{win.restsSays}</p>
            <p className={css['small']}>
              {t(`win.maySay.${win.restsCarries ?? 'shipped'}`)}{' '}
              {win.restsAt === null ? '' : t('win.restsAt.on', { day: formatDay(win.restsAt) })}
            </p>
          </>
        )}
      </Section>
      {isEditing ? (
        <Dialog title={t('win.editTitle', { ref: win.ref })} isOpen onClose={() => setEditing(false)}>
          <KindForm
            kind={winKind}
            record={win}
            names={names}
            layout={[
              'title',
              'wonOn',
              ...PARTS,
              'fromValue',
              'toValue',
              'unit',
              'timesAYear',
              'method',
              'skill',
              'reach',
              'reachWho',
              'tags',
              'isShareable',
              'isConfidential',
            ]}
            submit={t('win.save')}
            onCancel={() => setEditing(false)}
            change={(input) => change.run({ ref: win.ref, ...input })}
            changed={() => setEditing(false)}
          />
        </Dialog>
      ) : null}
    </RecordPage>
  )
}

function Facts({ win }: { win: Win }) {
  const none = <span className={css['soft']}>{t('record.empty')}</span>
  return (
    <Panel>
      <KeyValues
        pairs={[
          { key: 'wonOn', label: t('win.wonOn'), value: win.wonOn === null ? none : formatDate(win.wonOn) },
          { key: 'change', label: t('win.change'), value: changeOf(win) || none },
          {
            key: 'hoursAYear',
            label: t('win.hoursAYear'),
            value:
              win.hoursAYear === null
                ? none
                : t('win.hours', { hours: formatNumber(win.hoursAYear, { maximumFractionDigits: 1 }) }),
          },
          {
            key: 'skill',
            label: t('win.skill'),
            value: win.skill === null ? none : t(`win.skill.${win.skill}`),
          },
          { key: 'reach', label: t('win.reach'), value: reachOf(win) || none },
          { key: 'tags', label: t('win.tags'), value: win.tags.length === 0 ? none : win.tags.join(', ') },
          {
            key: 'isConfidential',
            label: t('win.isConfidential'),
            value: t(win.isConfidential ? 'win.yes' : 'win.no'),
          },
        ]}
      />
    </Panel>
  )
}
