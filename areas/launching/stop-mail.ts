import { sql } from 'kysely'
import type { MailStop } from '../../core/notices/stop-mail.ts'

/** Mail about what went live, to those who asked for it. */
export const releaseMailStop: MailStop = {
  about: 'release',
  set: async (db, { workspaceId, hash, stop, now }) => {
    const { rows } = await sql<{ person_id: string }>`
      select person_id from release_mail where workspace_id = ${workspaceId} and stop_hash = ${hash}`.execute(
      db,
    )
    const personId = rows[0]?.person_id
    if (!personId) return false
    await (stop
      ? sql`insert into mail_stop (workspace_id, person_id, at) values (${workspaceId}, ${personId}, ${now})
            on conflict do nothing`.execute(db)
      : sql`delete from mail_stop where workspace_id = ${workspaceId} and person_id = ${personId}`.execute(
          db,
        ))
    return true
  },
}
