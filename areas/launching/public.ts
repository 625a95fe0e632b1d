export { figuresOf, type LoopFigures } from './askers.ts'
export { type LiveRelease, loopOfProduct, type ProductLoop, releasesLiveSince } from './product-loop.ts'
