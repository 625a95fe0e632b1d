import { useMayWrite } from '../../../../web/data/may-write.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { engagement } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { EngagedWith } from '../parts/engaged-with.tsx'

const LAYOUT = [
  'title',
  'power',
  'interest',
  'now',
  'wanted',
  'cadence',
  'everyWeeks',
  'keeperId',
  'reachBy',
  'caresAbout',
] as const

/** How things stand with one person or group, with every contact. */
export function EngagementPage() {
  return (
    <KindRecordPage kind={engagement} layout={LAYOUT} mayWrite={useMayWrite(null, policy.engagement.write)}>
      {(record) => {
        const who = record['with'] as { ref: string } | null
        return who ? <EngagedWith refText={who.ref} isOwnPage /> : null
      }}
    </KindRecordPage>
  )
}
