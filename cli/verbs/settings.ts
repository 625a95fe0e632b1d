import { Command } from 'commander'
import { describeSettings } from '../../core/settings.ts'

export const settings = new Command('settings')
  .description('Explain every setting of the server: what it does, what holds without it, an example.')
  .action(() => {
    process.stdout.write(describeSettings())
  })
