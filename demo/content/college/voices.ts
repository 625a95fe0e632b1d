import type { VoiceContent } from '../shapes.ts'

/** Who stands behind what others said: most of it heard at a desk or in a corridor, and written down by whoever was there. */
export const voices: readonly VoiceContent[] = [
  { on: '2026-11-05', by: 'maya', behind: 'n-ethan-two', who: 'gordon', quote: 'That is all forty of mine.' },
  { on: '2026-11-06', by: 'sunita', behind: 'n-ethan-two' },
  {
    on: '2026-11-12',
    by: 'lou',
    behind: 'n-waitlist-spam',
    who: 'luis',
    quote: 'Happened to me twice in August.',
  },
  { on: '2026-11-13', by: 'lou', behind: 'n-waitlist-spam', who: 'brianna' },
  { on: '2026-11-16', by: 'maya', behind: 'n-waitlist-spam' },
  { on: '2026-11-18', by: 'lou', merge: ['n-waitlist-twice'], into: 'n-waitlist-spam' },
  {
    on: '2026-11-18',
    by: 'sunita',
    behind: 'n-waitlist-spam',
    who: 'noor',
    quote: 'I gave up and drove here.',
  },
]
