import { sql } from 'kysely'
import { addMember } from '../../areas/workspace/public.ts'
import { setRole } from '../../areas/workspace/roles.ts'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import type { Content, GroupContent, PersonContent } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'

/** The minute of the day at which the office opens: who came new is known before anybody asks them. */
const OPENING = 8 * 60

/** Products, groups, people, members and personas. */
export const planPeople = (content: Content, moments: Moments, owner: PersonContent): Event[] => {
  const { began } = content.institution
  const morning = (minute: number) => moments.at(began, '', OPENING + minute, OPENING + minute + 1)
  const byOwner = { by: owner.key, door: 'site' as const }
  const newcomers = Map.groupBy(
    content.people.filter((person) => person !== owner),
    (person) => person.since ?? began,
  )
  return [
    {
      ...byOwner,
      at: morning(5),
      operation: 'product.create',
      run: (ctx, desk) =>
        make(
          ctx,
          desk,
          'product',
          content.products.map(({ key, title, purpose, productKind }) => ({
            key,
            values: { title, purpose, productKind },
          })),
        ),
    },
    ...layersOf(content.groups).map((groups, depth) => ({
      ...byOwner,
      at: morning(20 + depth * 10),
      operation: 'group.create',
      run: (ctx: Context, desk: Desk) => make(ctx, desk, 'group', groups.map(groupValues(desk))),
    })),
    {
      ...byOwner,
      at: morning(50),
      operation: 'person.change',
      run: async (ctx, desk) => {
        const me = desk.head(owner.key)
        await changeRecords(ctx, me.served, [me.id], {
          jobTitle: owner.job,
          groupId: desk.head(owner.group).id,
          about: owner.about ?? '',
        })
      },
    },
    ...[...newcomers].flatMap(([day, people]) => {
      const at = (minute: number) => moments.at(day, '', OPENING + minute, OPENING + minute + 1)
      return [
        {
          ...byOwner,
          at: at(55),
          door: people.length > 5 ? ('import' as const) : ('site' as const),
          operation: 'person.create',
          run: (ctx: Context, desk: Desk) => make(ctx, desk, 'person', people.map(personValues(desk))),
        },
        {
          ...byOwner,
          at: at(58),
          operation: 'member.invite',
          run: (ctx: Context, desk: Desk) => letIn(ctx, desk, people),
        },
      ]
    }),
    ...content.personas.map((persona) => ({
      by: content.people.find((person) => person.key === 'sunita')?.key ?? owner.key,
      // Those of the first day are written once its groups are there.
      at: moments.at(persona.since ?? began, persona.key, OPENING + 60, OPENING + 90),
      operation: 'persona.create',
      run: (ctx: Context, desk: Desk) => {
        const { key, title, group, circumstances, needs, feels } = persona
        const values = { title, circumstances, needs, feels, groupId: desk.head(group).id }
        return make(ctx, desk, 'persona', [{ key, values }])
      },
    })),
  ]
}

type ToMake = { key: string; values: { title: string } & Record<string, unknown> }

/** Makes records of one kind and keeps them by their keys. */
export const make = async (ctx: Context, desk: Desk, kind: string, list: readonly ToMake[]) => {
  const served = desk.served(kind)
  const rows = await createRecords(
    ctx,
    served,
    list.map((each) => each.values),
  )
  for (const [at, row] of rows.entries()) desk.keep(list[at]?.key ?? '', served, row)
}

/** Groups with those that they are part of before them. */
const layersOf = (groups: readonly GroupContent[]): GroupContent[][] => {
  const depthOf = (group: GroupContent): number => {
    const parent = groups.find((each) => each.key === group.parent)
    return parent ? depthOf(parent) + 1 : 0
  }
  return [...Map.groupBy(groups, depthOf)].toSorted(([a], [b]) => a - b).map(([, layer]) => layer)
}

const groupValues = (desk: Desk) => (group: GroupContent) => ({
  key: group.key,
  values: {
    title: group.title,
    size: group.size,
    sizeSource: group.source,
    core: group.core ?? false,
    about: group.about,
    parentId: group.parent ? desk.head(group.parent).id : null,
  },
})

const personValues = (desk: Desk) => (person: PersonContent) => ({
  key: person.key,
  values: {
    title: person.name,
    email: person.email,
    jobTitle: person.job,
    groupId: desk.head(person.group).id,
    about: person.about ?? '',
  },
})

/** Makes those members who work in Linchpin, as if their invitations had been accepted at once. */
const letIn = async (ctx: Context, desk: Desk, people: readonly PersonContent[]): Promise<void> => {
  for (const person of people) {
    if (!person.member) continue
    const head = desk.head(person.key)
    await addMember(ctx, head.id, person.member)
    await sql`insert into directory.membership (account_id, workspace_id, person_id)
      values (${newId()}, ${ctx.workspaceId}, ${head.id})`.execute(ctx.db)
    for (const [product, role] of Object.entries(person.roles ?? {}))
      await setRole(ctx, head, desk.head(product).id, role)
  }
}
