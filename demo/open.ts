import type { App } from '../core/app.ts'
import { college } from './content/college/college.ts'
import { seedGrowth } from './growth.ts'
import { seedDemo } from './seed.ts'

/**
 * Makes the demo college where it is not there yet, and gives a one-time link that signs in as its product owner. A
 * new link with each start: in a demonstration there is nothing to protect, and nobody keeps a password for it.
 */
export const openDemo = async (app: App, linkFor: (email: string) => Promise<string>): Promise<string> => {
  const owner = college.people.find((person) => person.member === 'owner')
  if (!owner) throw new Error('The demo names nobody as its owner.')
  const { name, email } = owner
  const account = await app.identity.accountByEmail(email)
  const accountId = account?.id ?? (await app.identity.makeAccount({ name, email, password: null }))
  const demo = await seedDemo(app, { accountId })
  await seedGrowth(app, { id: accountId, name, email }, demo)
  return linkFor(email)
}
