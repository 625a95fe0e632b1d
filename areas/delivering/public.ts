export { type Flow, type ForecastsHeld, flowOf, forecastsHeld } from './flow.ts'
export {
  type EndingSprint,
  endingSprints,
  type OpenImpediment,
  openImpediments,
  type SprintLine,
  sprintsAround,
} from './lists.ts'
