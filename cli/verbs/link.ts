import { Command } from 'commander'
import { askOperator } from '../operator.ts'

export const link = new Command('link')
  .description(
    'Make a link that signs somebody in once, within the hour. For whoever runs Linchpin on this machine; without an address for the first owner, or the only account.',
  )
  .argument('[email]', 'the address of the account')
  .option('--demo', 'the demo that runs on this machine')
  .action(async (email: string | undefined, { demo }: { demo?: boolean }) => {
    const made = await askOperator<{ link: string }>('link', email ? { email } : {}, demo ?? false)
    process.stdout.write(`${made.link}\n`)
  })
