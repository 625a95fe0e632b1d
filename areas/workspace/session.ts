import { sql } from 'kysely'
import type { AccountContext } from '../../core/operations/context.ts'
import { enterWorkspace } from '../../core/operations/run.ts'
import type { InstitutionType } from './contract.ts'
import type { Vocabulary } from './words.ts'

export type ProductOfMe = {
  id: string
  ref: string
  title: string
  level: 'viewer' | 'contributor' | 'product-owner'
}
export type WorkspaceOfMe = {
  id: string
  slug: string
  name: string
  institutionType: InstitutionType
  country: string
  timeZone: string
  personal: boolean
  demo: boolean
  personId: string
  personRef: string
  /** Words of its own instead of the usual ones. */
  vocabulary: Vocabulary
  level: 'owner' | 'admin' | 'member'
  products: ProductOfMe[]
}

type Membership = { workspace_id: string; slug: string; person_id: string; is_own: boolean }
type Found = Omit<WorkspaceOfMe, 'slug' | 'personRef' | 'products'> & {
  number: number
  products: { id: string; number: number; title: string; level: ProductOfMe['level'] }[] | null
}

/**
 * The workspaces that the caller can use now, the personal one last, and whether the caller ever belonged to another.
 * A workspace that somebody was disabled in is not among them, but still counts as one they belonged to.
 */
export const workspacesOf = async (
  ctx: AccountContext,
  accountId: string,
): Promise<{ workspaces: WorkspaceOfMe[]; everElsewhere: boolean }> => {
  const { rows } = await sql<Membership>`
    select m.workspace_id, coalesce(s.slug, m.workspace_id::text) as slug, m.person_id, (o.workspace_id is not null) as is_own
      from directory.membership m
      left join directory.slug s on s.workspace_id = m.workspace_id
      left join directory.personal_workspace o
        on o.workspace_id = m.workspace_id and o.account_id = m.account_id
     where m.account_id = ${accountId}
     order by (o.workspace_id is not null), m.workspace_id`.execute(ctx.db)
  const only = ctx.caller?.tokenWorkspaceId ?? null
  const workspaces: WorkspaceOfMe[] = []
  // One workspace after the other: row-level security lets a statement see one of them only.
  for (const row of rows) {
    if (only && row.workspace_id !== only) continue
    await enterWorkspace(ctx.db, row.workspace_id)
    const found = await workspaceAsMember(ctx, row.workspace_id, row.person_id)
    if (found) workspaces.push({ ...found, slug: row.slug })
  }
  return { workspaces, everElsewhere: rows.some((row) => !row.is_own) }
}

const workspaceAsMember = async (
  ctx: AccountContext,
  workspaceId: string,
  personId: string,
): Promise<Omit<WorkspaceOfMe, 'slug'> | null> => {
  const { rows } = await sql<Found>`
    select w.id, w.name, w.institution_type as "institutionType", w.country, w.time_zone as "timeZone",
           coalesce(s.vocabulary, '{}') as vocabulary, w.personal, w.demo, r.id as "personId", r.number, m.role as level,
           (select json_agg(json_build_object('id', p.id, 'number', p.number, 'title', p.title,
                     'level', coalesce(a.role, 'product-owner')) order by lower(p.title), p.id)
              from record p
              left join product_role a
                on a.workspace_id = ${workspaceId} and a.product_id = p.id and a.person_id = m.person_id
               and m.role not in ('owner', 'admin')
             where p.workspace_id = ${workspaceId} and p.kind = 'product' and p.binned_at is null
               and (a.role is not null or m.role in ('owner', 'admin'))) as products
      from member m
      join record r on r.workspace_id = ${workspaceId} and r.id = m.person_id and r.binned_at is null
      join workspace w on w.id = ${workspaceId}
      left join workspace_setting s on s.workspace_id = ${workspaceId}
     where m.workspace_id = ${workspaceId} and m.person_id = ${personId} and m.disabled_at is null`.execute(
    ctx.db,
  )
  const found = rows[0]
  if (!found) return null
  const { number, products, ...rest } = found
  return {
    ...rest,
    personRef: `PERSON-${number}`,
    products: (products ?? []).map((each) => ({
      id: each.id,
      ref: `PROD-${each.number}`,
      title: each.title,
      level: each.level,
    })),
  }
}
