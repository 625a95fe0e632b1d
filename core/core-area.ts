import { type Area, defineArea } from './area.ts'
import { attachmentOperations } from './attachments/operations.ts'
import { attachmentJobs } from './attachments/sweep.ts'
import { backupOperations } from './backup/operations.ts'
import { commentOperations } from './comments/operations.ts'
import { compareOperations } from './compare/operations.ts'
import { customOperations } from './custom/operations.ts'
import { reworkFormulas } from './custom/rework.ts'
import { servedField } from './custom/served.ts'
import { CORE_TABLES } from './database/tables.ts'
import { exchangeOperations } from './exchange/about-operations.ts'
import { exportOperations } from './exchange/export-records.ts'
import { importOperations } from './exchange/import-operations.ts'
import { workspaceOperations } from './exchange/workspace-operations.ts'
import { coreJobs } from './jobs/core-jobs.ts'
import { STALE } from './kept/marks.ts'
import { keptJobs, recountSome } from './kept/recount.ts'
import { coreLinks, linkOperations } from './links/operations.ts'
import { noticeOperations } from './notices/operations.ts'
import { remindJobs } from './notices/remind.ts'
import { sendJobs } from './notices/send.ts'
import { noticeSettingOperations } from './notices/setting-operations.ts'
import { stopOperations } from './notices/stop-mail.ts'
import { noticeReactions } from './notices/tell-change.ts'
import { recordOperations } from './records/operations.ts'
import { searchOperations } from './search/operations.ts'
import { wordJobs, wordReactions } from './search/word-counts.ts'
import { groupOperations } from './views/groups.ts'
import { viewOperations } from './views/operations.ts'

/** What every record has: history, undo, bin, links, chain, comments, search. Knows no area. */
export const core: Area = defineArea({
  name: 'core',
  about:
    'What every record has: history, undo, bin, links, comments, attachments, notices, search, import and export.',
  kinds: [servedField],
  tables: [...CORE_TABLES],
  links: coreLinks,
  operations: [
    ...recordOperations,
    ...linkOperations,
    ...commentOperations,
    ...attachmentOperations,
    ...noticeOperations,
    ...noticeSettingOperations,
    ...stopOperations,
    ...searchOperations,
    ...exchangeOperations,
    ...importOperations,
    ...exportOperations,
    ...workspaceOperations,
    ...backupOperations,
    ...compareOperations,
    ...customOperations,
    ...viewOperations,
    ...groupOperations,
  ],
  reactions: [{ to: STALE, run: recountSome }, ...noticeReactions, ...reworkFormulas, ...wordReactions],
  jobs: [...coreJobs, ...keptJobs, ...attachmentJobs, ...sendJobs, ...remindJobs, ...wordJobs],
  migrations: new URL('./migrations/', import.meta.url),
})
