import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { barriersGate } from './barriers-gate.ts'
import { finding, obligation } from './contract.ts'
import { operations } from './operations.ts'
import { policy } from './policy.ts'
import {
  checkFinding,
  checkObligation,
  completeFindings,
  findingFigures,
  obligationFigures,
} from './rules.ts'

export const including: Area = defineArea({
  name: 'including',
  about: 'Obligations and findings: what is demanded by when, and who is kept out by what.',
  kinds: [
    serveKind(obligation, { may: policy.obligation, derived: obligationFigures, check: checkObligation }),
    serveKind(finding, {
      may: policy.finding,
      derived: findingFigures,
      complete: completeFindings,
      check: checkFinding,
      importNames: {
        title: ['summary', 'issue', 'name'],
        what: ['description', 'details', 'body'],
        page: ['url', 'address', 'screen'],
        criterion: ['wcag', 'success criterion', 'sc'],
        severity: ['impact', 'priority'],
      },
    }),
  ],
  links: [defineLink({ name: 'becomes', from: ['finding'], to: ['item'] })],
  operations,
  gates: [barriersGate],
  migrations: new URL('./migrations/', import.meta.url),
})
