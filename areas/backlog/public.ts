export { type OpenBlock, type OpenItem, openBlocksOf, openItems } from './open-items.ts'
