export { type EndingSprint, endingSprints, type OpenImpediment, openImpediments } from './lists.ts'
