import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { analysis as kind } from '../../analyses/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { AnswerSection } from './answer.tsx'
import { AskSection } from './ask.tsx'
import { DataSection } from './data.tsx'
import { LogPanel } from './log.tsx'

const LAYOUT = ['title', 'question', 'source', 'found'] as const

/** Questions that were put to data of one's own. */
export function AnalysisList() {
  return (
    <KindListPage
      kind={kind}
      about={t('analysis.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT.slice(0, 3)}
      columns={() => [
        { key: 'title', label: t('analysis.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'question',
          label: t('analysis.question'),
          width: 360,
          isSpare: true,
          render: (each) => String(each['question']),
        },
      ]}
    />
  )
}

/** One analysis: its data, what is asked of them, what they say, and what its owner found. */
export function AnalysisPage() {
  return (
    <KindRecordPage
      kind={kind}
      mayWrite
      layout={LAYOUT}
      lead={(record) => <Work key={record.id} record={record} />}
      aside={(record) => <LogPanel refText={record.ref} isThere={record.binnedAt === null} />}
    />
  )
}

function Work({ record }: { record: AnyRecord }) {
  const read = useRead('analysis.read', { ref: record.ref })
  const isThere = record.binnedAt === null
  if (!read.data)
    return (
      <Section title={t('analysis.data')} panel="padded">
        {read.error ? <ErrorState problem={read.error} /> : <SkeletonLines lines={4} />}
      </Section>
    )
  const { data, question } = read.data
  return (
    <>
      {data && question ? <AnswerSection answer={read.data} question={question} data={data} /> : null}
      {data && isThere ? (
        <AskSection key={data.id} refText={record.ref} data={data} question={question} />
      ) : null}
      <DataSection refText={record.ref} data={data} isThere={isThere} />
    </>
  )
}
