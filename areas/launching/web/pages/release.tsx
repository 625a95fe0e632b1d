import { useQueries } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { readKey, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { formatDate, formatMoment } from '../../../../web/text/format.ts'
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
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { release as releaseKind } from '../../contract.ts'
import { Asked } from '../parts/asked.tsx'
import css from '../parts/release.module.css'
import { type Release, StateTag } from '../parts/release-cells.tsx'
import { ReleaseGates } from '../parts/release-gates.tsx'
import { type Item, type ItemLink, ReleaseItems } from '../parts/release-items.tsx'
import { ReleaseSteps } from '../parts/release-steps.tsx'
import { ShipRelease } from '../parts/ship-release.tsx'

/** One release: what is in it, whether it is live, and who was told. */
export function ReleasePage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('release.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <ReleaseRecord key={read.data.record.id} release={read.data.record} names={read.data.names} />
}

function ReleaseRecord({ release, names }: { release: Release; names: Names }) {
  const isThere = release.binnedAt === null
  const mayWrite = useMayWrite(release.productId) && isThere
  const mayShip = useMayWrite(release.productId, 'product-owner') && isThere && release.state === 'planned'
  const [asked, setAsked] = useState<'edit' | 'notes' | 'ship' | null>(null)
  const bin = useDo('release.bin', { undo: () => t('release.binned') })
  const notice = useBinNotice(release)
  const links = useItemLinks(release.ref)
  const items = useItems(links)
  useKey('record.edit', () => setAsked('edit'), mayWrite)
  const close = () => setAsked(null)
  return (
    <RecordPage
      title={release.title}
      above={
        <>
          <RefLabel>{release.ref}</RefLabel> <StateTag state={release.state} />
        </>
      }
      notice={notice}
      action={
        mayWrite ? (
          <>
            {mayShip ? (
              <Button kind="primary" isDisabled={links.length === 0} onPress={() => setAsked('ship')}>
                {t('release.shipIt')}
              </Button>
            ) : null}
            <Button onPress={() => setAsked('edit')} hint="E">
              {t('release.edit')}
            </Button>
            <Menu
              label={t('release.more')}
              placement="bottom end"
              actions={[
                { id: 'bin', label: t('release.bin'), run: () => void bin.run({ refs: [release.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={<RecordChain record={release} />}
      aside={
        <>
          <Facts release={release} names={names} />
          <OwnFields kind={releaseKind} record={release} names={names} mayWrite={mayWrite} />
        </>
      }
      comments={<RecordComments refText={release.ref} />}
      history={<RecordHistory kind={releaseKind} refText={release.ref} mayUndo={mayWrite} />}
    >
      <ReleaseItems release={release} links={links} items={items} mayWrite={mayWrite} />
      {release.state === 'planned' ? <ReleaseGates release={release} /> : null}
      <ReleaseSteps release={release} mayWrite={mayWrite} />
      {mayWrite ? <Asked release={release} mayWrite={mayWrite} /> : null}
      <Section
        title={t('release.notes')}
        panel="padded"
        more={
          mayWrite ? (
            <Button size="small" onPress={() => setAsked('notes')}>
              {t(release.notes === '' ? 'release.writeNotes' : 'release.changeNotes')}
            </Button>
          ) : undefined
        }
      >
        {release.notes === '' ? (
          <p className={css['soft']}>{t('release.noNotes')}</p>
        ) : (
          <Prose text={release.notes} />
        )}
      </Section>
      {asked === 'edit' || asked === 'notes' ? (
        <EditRelease release={release} names={names} only={asked === 'notes'} onClose={close} />
      ) : null}
      {asked === 'ship' ? <ShipRelease release={release} items={items} onClose={close} /> : null}
    </RecordPage>
  )
}

const useItemLinks = (ref: string): readonly ItemLink[] => {
  const { data } = useRead('link.list', { ref })
  return (data?.links ?? []).filter((link) => link.type === 'shipped-in' && link.direction === 'in')
}

/** The items themselves, for their states, voices and open criteria. */
const useItems = (links: readonly ItemLink[]): readonly Item[] =>
  useQueries({
    queries: links.map(({ other }) => ({
      queryKey: readKey('item.get', { ref: other.ref }),
      queryFn: ({ signal }: { signal: AbortSignal }) => call('item.get', { ref: other.ref }, signal),
    })),
    combine: (answers) => answers.flatMap((answer) => answer.data?.record ?? []),
  })

function Facts({ release, names }: { release: Release; names: Names }) {
  const none = <span className={css['soft']}>{t('record.empty')}</span>
  return (
    <Panel>
      <KeyValues
        pairs={[
          {
            key: 'releaseOn',
            label: t('release.releaseOn'),
            value: release.releaseOn === null ? none : formatDate(release.releaseOn),
          },
          {
            key: 'releasedAt',
            label: t('release.releasedAt'),
            value: release.releasedAt === null ? none : formatMoment(release.releasedAt),
          },
          {
            key: 'audience',
            label: t('release.audience'),
            value: release.audience === '' ? none : release.audience,
          },
          {
            key: 'product',
            label: t('record.product'),
            value: <RecordLink named={names[release.productId ?? '']} />,
          },
        ]}
      />
    </Panel>
  )
}

type EditProps = { release: Release; names: Names; only: boolean; onClose: () => void }

function EditRelease({ release, names, only, onClose }: EditProps) {
  const change = useDo('release.change')
  return (
    <Dialog title={t('release.editTitle', { ref: release.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={releaseKind}
        record={release}
        names={names}
        layout={only ? ['notes'] : ['title', 'releaseOn', 'audience', 'product', 'notes']}
        submit={t('release.save')}
        onCancel={onClose}
        change={(input) => change.run({ ref: release.ref, ...input })}
        changed={onClose}
      />
    </Dialog>
  )
}
