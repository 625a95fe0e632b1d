import { type Area, defineArea } from './area.ts'
import { commentOperations } from './comments/operations.ts'
import { CORE_TABLES } from './database/tables.ts'
import { exchangeOperations } from './exchange/about-operations.ts'
import { exportOperations } from './exchange/export-records.ts'
import { importOperations } from './exchange/import-operations.ts'
import { workspaceOperations } from './exchange/workspace-operations.ts'
import { coreJobs } from './jobs/core-jobs.ts'
import { coreLinks, linkOperations } from './links/operations.ts'
import { recordOperations } from './records/operations.ts'
import { searchOperations } from './search/operations.ts'
import { wordJobs, wordReactions } from './search/word-counts.ts'

/** What every record has: history, undo, bin, links, chain, comments, search. Knows no area. */
export const core: Area = defineArea({
  name: 'core',
  about: 'What every record has: history, undo, bin, links, comments, search, import and export.',
  tables: [...CORE_TABLES],
  links: coreLinks,
  operations: [
    ...recordOperations,
    ...linkOperations,
    ...commentOperations,
    ...searchOperations,
    ...exchangeOperations,
    ...importOperations,
    ...exportOperations,
    ...workspaceOperations,
  ],
  jobs: [...coreJobs, ...wordJobs],
  reactions: wordReactions,
  migrations: new URL('./migrations/', import.meta.url),
})
