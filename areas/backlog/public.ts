export { type Agreement, agreementOf } from './agreement.ts'
export { itemsBroughtToDone, type OpenBlock, type OpenItem, openBlocksOf, openItems } from './open-items.ts'
