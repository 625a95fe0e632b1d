import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { packet, review } from './contract.ts'
import { packetOperations } from './packets.ts'
import { reviewOperations } from './review-operations.ts'
import { checkPacket, checkReview } from './rules.ts'
import { REVIEW_TABLES } from './tables.ts'

export const reviews: Part = {
  kinds: [
    serveKind(review, { may: personal, check: checkReview, sample: { heldOn: '2026-11-20' } }),
    serveKind(packet, {
      may: personal,
      check: checkPacket,
      sample: { fromOn: '2026-10-20', toOn: '2026-11-20' },
    }),
  ],
  tables: REVIEW_TABLES,
  operations: [...reviewOperations, ...packetOperations],
}
