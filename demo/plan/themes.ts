import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { Content, ThemeContent } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import type { Births } from './notes.ts'
import { make } from './people.ts'

/** Themes as they were named, and closed once something answered them. */
export const planThemes = (content: Content, moments: Moments, births: Births): Event[] =>
  content.themes.flatMap((theme) => [creation(theme, births), ...closing(theme, moments)])

const creation = (theme: ThemeContent, births: Births): Event => ({
  at: births.get(theme.key) ?? '',
  by: theme.by,
  operation: 'theme.create',
  run: async (ctx: Context, desk: Desk) => {
    const { key, title, description, product, parent } = theme
    const values = {
      title,
      description,
      product: product ? desk.head(product).id : null,
      parentId: parent ? desk.head(parent).id : null,
    }
    await make(ctx, desk, 'theme', [{ key, values }])
  },
})

const closing = ({ key, by, closed }: ThemeContent, moments: Moments): Event[] => {
  if (!closed) return []
  const [day, state] = closed
  return [
    {
      at: moments.at(day, `${key} closed`),
      by,
      operation: 'theme.change',
      run: async (ctx, desk) => {
        await changeRecords(ctx, desk.served('theme'), [desk.head(key).id], { state })
      },
    },
  ]
}
