import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { RecordHistory } from '../../../../web/records/record-talk.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { packet as kind } from '../../reviews/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { MakePacket } from './make-packet.tsx'

/** Packets that were made, each as the record was then. */
export function PacketList() {
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  useKey('create', () => setNew('packet'))
  return (
    <>
      <KindListPage
        kind={kind}
        about={t('packet.aboutPage')}
        mayWrite={false}
        nav={<GrowNav />}
        action={
          <Button kind="primary" hint="C" onPress={() => setNew('packet')}>
            {t('packet.new')}
          </Button>
        }
        sort={{ key: 'toOn', direction: 'descending' }}
        columns={(names) => [
          { key: 'title', label: t('packet.title'), isName: true, sort: true, render: (each) => each.title },
          ...(['purpose', 'fromOn', 'toOn', 'leftOut'] as const).map((key) => ({
            key,
            label: t(`packet.${key}`),
            width: 140,
            ...(key === 'toOn' ? { sort: true } : { isSpare: true }),
            ...(key === 'leftOut' ? { align: 'end' as const } : {}),
            render: (each: Record<string, unknown>) => (
              <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
            ),
          })),
        ]}
      />
      {search['new'] === 'packet' ? (
        <MakePacket
          onClose={() => setNew(undefined)}
          onMade={(ref) => void navigate({ href: recordAddress('packet', ref) ?? '.' })}
        />
      ) : null}
    </>
  )
}

/** One packet, to read, print or copy. */
export function PacketPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const navigate = useNavigate()
  const read = useRead('packet.get', { ref })
  const bin = useDo('packet.bin', {
    undo: () => t('packet.binned', { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  const packet = read.data?.record
  const notice = useBinNotice(packet ?? NO_PACKET)
  if (read.isPending) return <PageSkeleton />
  if (!packet)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  const copy = () =>
    void navigator.clipboard?.writeText(packet.words).then(() => announce(t('packet.copied')))
  return (
    <RecordPage
      title={packet.title}
      above={
        <>
          <RefLabel>{packet.ref}</RefLabel> <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={notice}
      action={
        <>
          <Button onPress={copy}>{t('packet.copy')}</Button>
          <Button onPress={() => window.print()}>{t('packet.print')}</Button>
          <Menu
            label={t('record.more', { ref: packet.ref })}
            placement="bottom end"
            actions={[
              { id: 'bin', label: t('records.bin'), run: () => void bin.run({ refs: [packet.ref] }) },
            ]}
          >
            <span aria-hidden="true">⋯</span>
          </Menu>
        </>
      }
      history={<RecordHistory kind={kind} refText={packet.ref} mayUndo />}
    >
      <Panel>
        {/* The title stands above already. */}
        <Prose text={packet.words.replace(/^# .*\n+/, '')} />
      </Panel>
      <p className={css['small']}>{t('packet.sealed', { leftOut: packet.leftOut ?? 0 })}</p>
    </RecordPage>
  )
}

const NO_PACKET = { kind: 'packet', ref: '', binnedAt: null }
