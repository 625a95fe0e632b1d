import { sql } from 'kysely'
import type { Db } from '../../core/operations/context.ts'
import { LANGUAGES, type Language } from '../../core/words/vocabulary.ts'

/** Whether somebody does the work of a product owner or wants to. */
export const STAGES = ['in-role', 'wants-role'] as const
export type Stage = (typeof STAGES)[number]

export const keepStage = async (db: Db, accountId: string, stage: Stage): Promise<void> => {
  await sql`insert into directory.account_profile as p (account_id, stage) values (${accountId}, ${stage})
    on conflict (account_id) do update set stage = ${stage}`.execute(db)
}

export type Preferences = Record<string, unknown>

export const profileOf = async (
  db: Db,
  accountId: string,
): Promise<{ stage: Stage | null; preferences: Preferences }> => {
  const { rows } = await sql<{ stage: Stage | null; preferences: Preferences }>`
    select stage, preferences from directory.account_profile where account_id = ${accountId}`.execute(db)
  return rows[0] ?? { stage: null, preferences: {} }
}

/** The language that somebody chose for their pages; null where they follow each browser. */
export const languageOf = async (db: Db, accountId: string): Promise<Language | null> => {
  const { preferences } = await profileOf(db, accountId)
  return LANGUAGES.find((language) => language === preferences['language']) ?? null
}

/** Merges values into what is kept, one key at a time; null takes a key away. Gives back what is kept then. */
export const keepPreferences = async (
  db: Db,
  accountId: string,
  values: Preferences,
): Promise<Preferences> => {
  const { rows } = await sql<{ preferences: Preferences }>`
    insert into directory.account_profile as p (account_id, preferences)
    values (${accountId}, jsonb_strip_nulls(${JSON.stringify(values)}::jsonb))
    on conflict (account_id) do update
       set preferences = jsonb_strip_nulls(p.preferences || ${JSON.stringify(values)}::jsonb)
    returning p.preferences`.execute(db)
  return rows[0]?.preferences ?? {}
}
