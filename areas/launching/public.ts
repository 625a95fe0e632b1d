export { figuresOf, type LoopFigures } from './askers.ts'
export { type GroupBehind, groupsBehind } from './groups-behind.ts'
export { type LiveRelease, loopOfProduct, type ProductLoop, releasesLiveSince } from './product-loop.ts'
export {
  type PlannedRelease,
  plannedReleases,
  type UntoldRelease,
  untoldReleases,
} from './release-lists.ts'
