import type { EngagementContent } from '../content/people-shapes.ts'
import type { Content } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { perform } from './releases.ts'

/** The register of people and groups as it was begun, and every contact on its day. */
export const planEngagement = ({ engagements = [] }: Content, moments: Moments): Event[] =>
  engagements.flatMap((each) => [
    beginning(each, moments),
    ...(each.contacts ?? []).map(
      ([on, way, by, words, satisfied]): Event => ({
        at: moments.at(on, `${each.with} ${words}`, 10 * 60, 16 * 60),
        by,
        operation: 'contact.log',
        run: (ctx, desk) =>
          perform(ctx, {
            with: desk.head(each.with).id,
            way,
            words,
            on,
            ...(satisfied ? { satisfied } : {}),
          }),
      }),
    ),
  ])

const beginning = (engagement: EngagementContent, moments: Moments): Event => {
  const {
    with: who,
    since,
    by,
    every,
    keeper,
    power,
    interest,
    now,
    wanted,
    caresAbout,
    reachBy,
  } = engagement
  const rhythm =
    every === 'term'
      ? { cadence: 'term' }
      : every === undefined
        ? {}
        : { cadence: 'weeks', everyWeeks: every }
  return {
    at: moments.at(since, `${who} engaged`, 9 * 60 + 30, 10 * 60),
    by,
    operation: 'engagement.keep',
    run: (ctx, desk) =>
      perform(ctx, {
        with: desk.head(who).id,
        power,
        interest,
        now,
        wanted,
        caresAbout,
        ...rhythm,
        ...(keeper ? { keeperId: desk.head(keeper).id } : {}),
        ...(reachBy ? { reachBy } : {}),
      }),
  }
}
