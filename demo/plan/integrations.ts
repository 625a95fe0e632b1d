import type { Content } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'

/** The day on which the map of connections was drawn with IT. */
const DAY = '2026-10-15'

/** What the products are connected to, one after the other. */
export const planIntegrations = ({ integrations = [] }: Content, moments: Moments): Event[] =>
  integrations.map(
    ([product, title, system, direction, standard, state, contact, exchanges], at): Event => ({
      at: moments.at(DAY, '', 13 * 60 + at, 13 * 60 + 1 + at),
      by: 'maya',
      operation: 'integration.create',
      run: (ctx, desk) => {
        const values = {
          title,
          product: desk.head(product).id,
          system,
          direction,
          standard,
          state,
          exchanges,
          contactId: desk.head(contact).id,
        }
        return make(ctx, desk, 'integration', [{ key: `${product} ${title}`, values }])
      },
    }),
  )
