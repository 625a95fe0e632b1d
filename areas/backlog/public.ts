export { type Agreement, agreementOf } from './agreement.ts'
export { type OpenBlock, type OpenItem, openBlocksOf, openItems } from './open-items.ts'
