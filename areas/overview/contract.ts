/** What an entry of the inbox asks for. */
export const INBOX_KINDS = [
  'action',
  'barrier',
  'impediment',
  'untold',
  'contact',
  'decision',
  'note',
] as const
export type InboxKind = (typeof INBOX_KINDS)[number]

/** What a line of the due list is about. */
export const DUE_KINDS = ['action', 'release', 'span', 'freeze', 'obligation', 'sprint', 'contact'] as const
export type DueKind = (typeof DUE_KINDS)[number]
