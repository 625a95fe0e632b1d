export { type Heard, isAskedFor, sumsOf } from './asked.ts'
export { type GroupCount, NO_VOICES, type VoiceCount } from './counts.ts'
export { type Unread, unreadNotes } from './unread.ts'
export { type Asker, type Asking, askersOf, askingFor, type Voices, voicesOf } from './voices.ts'
