import type { Level } from '../../../core/access/levels.ts'
import { useMayWrite } from '../../../web/data/may-write.ts'

/** Whether the person may do what takes `needs` with things that belong to the whole workspace. */
export const useMay = (needs: Level): boolean => useMayWrite(null, needs)
