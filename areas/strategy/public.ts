export { type Alignment, alignedShare } from './alignment.ts'
export { objectiveProgress, type Progress } from './figures.ts'
export { type Integrated, integrationsOf } from './integrations.ts'
export { type MatrixStanding, matrixStanding } from './market/matrix.ts'
