import { createHash, timingSafeEqual } from 'node:crypto'
import { newSecret } from '../../core/access/tokens.ts'

/** `secret` goes into the operator file and is forgotten; what is presented later is held against `hash`. */
export type OperatorKey = { secret: string; hash: Buffer }

export const newOperatorKey = (): OperatorKey => {
  const secret = newSecret()
  return { secret, hash: hashed(secret) }
}

/** Whether that is the key, found out in the same time however much of it is right. */
export const isKey = (hash: Buffer, presented: string): boolean => timingSafeEqual(hashed(presented), hash)

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest()
