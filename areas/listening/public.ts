export { isAskedFor } from './asked.ts'
export { type GroupCount, NO_VOICES, type VoiceCount } from './counts.ts'
export { type Asking, askingFor, type Voices, voicesOf } from './voices.ts'
