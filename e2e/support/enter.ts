import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import type { Served } from './serve.ts'

export type Entered = {
  context: BrowserContext
  /** The address of the workspace. */
  base: string
  slug: string
  /** The address of the person's own workspace. */
  ownBase: string
}

type Session = { needsOnboarding: boolean; workspaces: { slug: string; personal: boolean }[] }

/**
 * Signs in by the one-time link as a page does, and answers the first questions where nobody has. For journeys that
 * are about something else; the entrance has a journey of its own.
 */
export const enter = async (
  browser: Browser,
  served: Served,
  answers: {
    institutionName?: string
    product?: string
    institutionType?: string
    country?: string
    timeZone?: string
  } = {},
  look: BrowserContextOptions = {},
): Promise<Entered> => {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', ...look })
  const token = new URL(served.link ?? '').searchParams.get('token')
  const headers = { origin: served.url }
  const ask = context.request
  const entered = await ask.post(`${served.url}/api/auth/enter`, { data: { token }, headers })
  if (!entered.ok()) throw new Error(`The link was refused: ${await entered.text()}`)
  const session = async () => (await (await ask.get(`${served.url}/api/v1/session`)).json()) as Session
  if ((await session()).needsOnboarding) {
    const made = await ask.post(`${served.url}/api/v1/workspaces`, {
      data: {
        name: 'Maria Lopez',
        email: 'maria@example.org',
        role: 'in-role',
        institutionType: 'college',
        country: 'US',
        institutionName: 'Cedar College',
        product: 'Gradebook',
        ...answers,
      },
      headers,
    })
    if (!made.ok()) throw new Error(`No workspace was made: ${await made.text()}`)
  }
  const { workspaces } = await session()
  const slug = workspaces.find((each) => !each.personal)?.slug ?? ''
  const own = workspaces.find((each) => each.personal)?.slug ?? ''
  return { context, base: `${served.url}/${slug}`, slug, ownBase: `${served.url}/${own}` }
}
