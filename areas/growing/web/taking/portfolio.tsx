import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { portfolio as kind } from '../../taking/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { type Candidate, Choose } from './choose.tsx'
import { Downloads } from './downloads.tsx'
import { MissionBuilder } from './mission.tsx'
import { PortfolioShares } from './shares.tsx'

const LAYOUT = ['title', 'name', 'headline', 'location', 'mail', 'address', 'summary', 'mission'] as const

/** What is shown to whom: one portfolio for each reader, made of the same records. */
export function PortfolioList() {
  return (
    <KindListPage
      kind={kind}
      about={t('portfolio.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      columns={() => [
        { key: 'title', label: t('portfolio.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'headline',
          label: t('portfolio.headline'),
          width: 260,
          isSpare: true,
          render: (each) => String(each['headline']),
        },
        {
          key: 'shows',
          label: t('portfolio.shows'),
          width: 120,
          align: 'end',
          render: (each) => formatNumber((each['shows'] as string[]).length),
        },
      ]}
    />
  )
}

/** One portfolio: what stands in it, the files that it makes, and the links by which it is read. */
export function PortfolioPage() {
  return (
    <KindRecordPage
      kind={kind}
      mayWrite
      layout={LAYOUT}
      aside={(record) => <PortfolioShares refText={record.ref} isThere={record.binnedAt === null} />}
    >
      {(record) => (
        <>
          <Mission record={record} />
          <Contents record={record} />
          <Section title={t('take.files')} panel="padded">
            <Downloads choice={{ portfolio: record.ref }} />
          </Section>
        </>
      )}
    </KindRecordPage>
  )
}

function Mission({ record }: { record: AnyRecord }) {
  const [isOpen, setOpen] = useState(false)
  if (record.binnedAt !== null) return null
  return (
    <Section
      title={t('mission.title')}
      panel="padded"
      more={
        <Button size="small" onPress={() => setOpen(true)}>
          {t('mission.build')}
        </Button>
      }
    >
      <p className={css['soft']}>{t('mission.about')}</p>
      {isOpen ? <MissionBuilder refText={record.ref} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}

function Contents({ record }: { record: AnyRecord }) {
  const read = useRead('portfolio.contents', { portfolio: record.ref })
  const change = useDo('portfolio.change')
  const shows = record['shows'] as readonly string[]
  const records = read.data?.records ?? []
  const set = (next: readonly string[]) =>
    void change
      .run({ ref: record.ref, shows: [...new Set(next)], was: { shows: [...shows] } })
      .catch(() => {})
  const shareable = records.filter(
    (each: Candidate) => !each.isConfidential && each.kind !== 'goal' && each.kind !== 'interview-story',
  )
  const confidential = records.filter((each) => each.isConfidential && shows.includes(each.ref)).length
  return (
    <Section
      title={t('portfolio.contents')}
      panel="padded"
      more={
        record.binnedAt === null && shareable.some(({ ref }) => !shows.includes(ref)) ? (
          <Button size="small" onPress={() => set([...shows, ...shareable.map(({ ref }) => ref)])}>
            {t('portfolio.showAll')}
          </Button>
        ) : undefined
      }
    >
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      {read.error ? <ErrorState problem={read.error} /> : null}
      {read.isPending ? <SkeletonLines lines={4} /> : null}
      {confidential > 0 ? (
        <p className={css['soft']}>{t('take.footConfidential', { count: confidential })}</p>
      ) : null}
      {read.data && records.length === 0 ? <p className={css['soft']}>{t('take.empty')}</p> : null}
      <Choose
        records={records}
        isIn={({ ref }) => shows.includes(ref)}
        onChange={({ ref }, isIn) => set(isIn ? [...shows, ref] : shows.filter((each) => each !== ref))}
      />
    </Section>
  )
}
