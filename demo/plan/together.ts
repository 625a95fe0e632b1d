import { addFigures, addOptions, optionsOf } from '../../areas/together/parts.ts'
import { addPosition } from '../../areas/together/positions.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Content, DecisionContent } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import { make } from './people.ts'
import { perform } from './releases.ts'

/** Meetings as they were called, actions as they were taken and done, decisions from the question to the seal. */
export const planTogether = ({ together }: Content, moments: Moments): Event[] =>
  together
    ? [
        ...together.meetings.flatMap((meeting) => planMeeting(meeting, moments)),
        ...together.decisions.flatMap((decision) => planDecision(decision, moments)),
        ...together.actions.flatMap((action) => planAction(action, moments)),
      ]
    : []

type Together = NonNullable<Content['together']>
type MeetingContent = Together['meetings'][number]
type ActionContent = Together['actions'][number]

const planMeeting = (meeting: MeetingContent, moments: Moments): Event[] => {
  const startsAt = moments.at(meeting.at, '')
  // Called a few days before, by whoever called it; those of next week stand in the calendar already.
  const called = moments.after(startsAt, -16, `${meeting.key} called`)
  const held = meeting.notes !== ''
  return [
    {
      at: called,
      by: meeting.by,
      operation: 'meeting.create',
      run: async (ctx, desk) => {
        const { key, title, type, minutes } = meeting
        const agenda = meeting.agenda.map((text) => ({ text, done: false }))
        await make(ctx, desk, 'meeting', [{ key, values: { title, type, minutes, startsAt, agenda } }])
        const to = desk.head(key)
        await addLinks(
          ctx,
          meeting.people.map((who) => ({ type: 'takes-part', from: desk.head(who), to })),
        )
      },
    },
    ...(held
      ? [
          {
            at: new Date(Date.parse(startsAt) + meeting.minutes * 60_000).toISOString(),
            by: meeting.by,
            operation: 'meeting.change',
            run: (ctx: Context, desk: Desk) =>
              perform(ctx, {
                ref: desk.head(meeting.key).id,
                agenda: meeting.agenda.map((text) => ({ text, done: true })),
                notes: meeting.notes,
                outcomes: meeting.outcomes,
              }),
          },
        ]
      : []),
  ]
}

const planAction = (action: ActionContent, moments: Moments): Event[] => {
  const { key, title, about = '', follows, prepares } = action
  return [
    {
      // After the meeting that it came from.
      at: moments.at(action.on, key, 15 * 60 + 30, 16 * 60 + 45),
      by: action.by,
      operation: 'action.create',
      run: async (ctx, desk) => {
        const from = follows ? desk.head(follows) : null
        const values = { title, about, dueOn: action.due, ownerId: desk.head(action.owner).id }
        await make(ctx, desk, 'action', [
          { key, values: { ...values, ...(from?.product_id ? { product: from.product_id } : {}) } },
        ])
        if (from) await addLinks(ctx, [{ type: 'follows-up', from: desk.head(key), to: from }])
        if (prepares) {
          const detail = { track: prepares.track, ...(prepares.before ? { before: 'yes' } : {}) }
          const to = desk.head(prepares.release)
          await addLinks(ctx, [{ type: 'prepares', from: desk.head(key), to, detail }])
        }
      },
    },
    ...(action.done
      ? [
          {
            at: moments.at(action.done, `${key} done`),
            by: action.owner,
            operation: 'action.finish',
            run: (ctx: Context, desk: Desk) => perform(ctx, { refs: [desk.head(key).id] }),
          },
        ]
      : []),
  ]
}

const planDecision = (decision: DecisionContent, moments: Moments): Event[] => {
  const { key, by } = decision
  const common = { by }
  return [
    {
      ...common,
      at: moments.at(decision.raised, key, 16 * 60, 16 * 60 + 40),
      operation: 'decision.create',
      run: async (ctx, desk) => {
        const { title, question } = decision
        await make(ctx, desk, 'decision', [
          { key, values: { title, question, product: desk.head(decision.product).id } },
        ])
        const head = desk.head(key)
        const made = await addOptions(ctx, head, decision.options)
        const idOf = (of: string | null) =>
          made[decision.options.findIndex((each) => each.key === of)]?.id ?? null
        await addFigures(
          ctx,
          head,
          decision.figures.map(([of, label, value, sum]) => ({
            optionId: idOf(of),
            label,
            value,
            sum,
            source: 'Worked out by hand',
          })),
        )
        const links = (['chose', 'declined'] as const).flatMap((type) =>
          (decision[type] ?? []).map((item) => ({ type, from: head, to: desk.head(item) })),
        )
        const meeting = decision.meeting
          ? [{ type: 'decided-in', from: head, to: desk.head(decision.meeting) }]
          : []
        await addLinks(ctx, [...links, ...meeting])
      },
    },
    {
      ...common,
      at: moments.at(decision.decided, `${key} stands`, 14 * 60 + 20, 14 * 60 + 40),
      operation: 'position.set',
      run: async (ctx, desk) => {
        const head = desk.head(key)
        const options = await optionsOf(ctx, [head.id])
        for (const [of, who, fist, words] of decision.stands) {
          const option = options[decision.options.findIndex((each) => each.key === of)]
          if (option) await addPosition(ctx, head, option, desk.head(who), { fist, words })
        }
      },
    },
    {
      ...common,
      at: moments.at(decision.decided, `${key} decided`, 14 * 60 + 45, 15 * 60 + 10),
      operation: 'decision.decide',
      run: async (ctx, desk) => {
        const options = await optionsOf(ctx, [desk.head(key).id])
        const { outcome, dissent } = decision
        const option = options[decision.options.findIndex((each) => each.key === decision.option)]?.id ?? null
        await perform(ctx, { ref: desk.head(key).id, option, outcome, dissent })
      },
    },
    {
      ...common,
      at: moments.at(decision.published, `${key} worded`, 9 * 60, 11 * 60),
      operation: 'decision.change',
      run: (ctx, desk) => {
        const { shutOut, shutOutAnswer, technical, educational } = decision
        return perform(ctx, { ref: desk.head(key).id, shutOut, shutOutAnswer, technical, educational })
      },
    },
    {
      ...common,
      at: moments.at(decision.published, `${key} published`, 13 * 60, 14 * 60),
      operation: 'decision.publish',
      run: (ctx, desk) => perform(ctx, { ref: desk.head(key).id }),
    },
    ...(decision.askedAgain
      ? [
          {
            ...common,
            at: moments.at(decision.askedAgain, `${key} again`),
            operation: 'decision.succeed',
            run: (ctx: Context, desk: Desk) => perform(ctx, { ref: desk.head(key).id }),
          },
        ]
      : []),
  ]
}
