import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { boardOperations } from './board-operations.ts'
import { impediment, sprint } from './contract.ts'
import { forecastOperations } from './forecast-operations.ts'
import { policy } from './policy.ts'
import {
  checkImpediment,
  checkSprint,
  completeImpediment,
  impedimentFigures,
  impedimentFilters,
  sprintFigures,
} from './rules.ts'
import { sprintOperations } from './sprint-operations.ts'
import { waitingOperations } from './waiting.ts'

export const delivering: Area = defineArea({
  name: 'delivering',
  about: 'Sprints, boards, impediments, and forecasts from what was really done.',
  kinds: [
    serveKind(sprint, { may: policy.sprint, derived: sprintFigures, check: checkSprint }),
    serveKind(impediment, {
      may: policy.impediment,
      derived: impedimentFigures,
      filters: impedimentFilters,
      complete: completeImpediment,
      check: checkImpediment,
    }),
  ],
  links: [defineLink({ name: 'worked-in', from: ['item'], to: ['sprint'], chain: true })],
  operations: [...sprintOperations, ...boardOperations, ...forecastOperations, ...waitingOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
