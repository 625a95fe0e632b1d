import type { Command } from 'commander'

/** A verb of the command line itself, loaded when it is called. */
export type OwnVerb = {
  name: string
  usage: string
  about: string
  /** There are operations under this word, too. */
  sharedWord?: true
  load: () => Promise<Command>
}

/** What the command line can do beside the operations: getting in, whole files, assistants. */
export const ownVerbs: readonly OwnVerb[] = [
  {
    name: 'login',
    usage: 'login [--url …]',
    about: 'keep address and token for later calls',
    load: async () => (await import('./verbs/login.ts')).login,
  },
  {
    name: 'logout',
    usage: 'logout',
    about: 'forget them',
    load: async () => (await import('./verbs/login.ts')).logout,
  },
  {
    name: 'link',
    sharedWord: true,
    usage: 'link [you@example.org]',
    about: 'make a one-time sign-in link, on the server’s machine',
    load: async () => (await import('./verbs/link.ts')).link,
  },
  {
    name: 'import',
    sharedWord: true,
    usage: 'import items file.csv',
    about: 'import a file, with what is found in it or what you say',
    load: async () => (await import('./verbs/exchange.ts')).importVerb,
  },
  {
    name: 'export',
    sharedWord: true,
    usage: 'export items|workspace',
    about: 'export a kind as CSV, Excel, JSON or Markdown, or the whole workspace',
    load: async () => (await import('./verbs/exchange.ts')).exportVerb,
  },
  {
    name: 'restore',
    usage: 'restore file.jsonl',
    about: 'make a workspace of an exported one, on the server’s machine',
    load: async () => (await import('./verbs/exchange.ts')).restoreVerb,
  },
  {
    name: 'backup',
    sharedWord: true,
    usage: 'backup file | prove file | restore file',
    about: 'copy the whole database, prove a copy, or put one in its place, on the server’s machine',
    load: async () => (await import('./verbs/backup.ts')).backup,
  },
  {
    name: 'mcp',
    usage: 'mcp',
    about: 'serve an assistant over stdin and stdout',
    load: async () => (await import('./verbs/mcp.ts')).mcp,
  },
  {
    name: 'settings',
    usage: 'settings',
    about: 'explain every setting of the server',
    load: async () => (await import('./verbs/settings.ts')).settings,
  },
]
