export { type Flow, type ForecastsHeld, flowOf, forecastsHeld } from './flow.ts'
export { type EndingSprint, endingSprints, type OpenImpediment, openImpediments } from './lists.ts'
