/** What somebody can be told of. Each can be muted by itself. */
export const NOTICE_KINDS = [
  'mention',
  'reply',
  'comment',
  'change',
  'assigned',
  'decision',
  'due-soon',
  'overdue',
  'prompt',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** Those that nobody did: they remind, and pause in breaks and paused weeks. */
export const REMINDING: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['due-soon', 'overdue', 'prompt'])

/** Told of everything; only of what names one, answers one or is given to one; of nothing. */
export const WATCH_STATES = ['watching', 'off', 'muted'] as const
export type WatchState = (typeof WATCH_STATES)[number]

export const MAIL_WAYS = ['at-once', 'daily', 'off'] as const
export type MailWay = (typeof MAIL_WAYS)[number]
