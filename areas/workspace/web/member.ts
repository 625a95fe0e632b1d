import type { Output } from '../../../web/data/types.ts'

/** Somebody who can sign in to the workspace, or was invited to. */
export type Member = Output<'member.list'>['members'][number]
