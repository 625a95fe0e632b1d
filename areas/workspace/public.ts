export { founder, foundWorkspace, type NewWorkspace } from './founding.ts'
export { addMember, type MemberRole } from './members.ts'
export { groupsFor } from './model.ts'
export { ensurePersonalWorkspace, personalWorkspaceOf } from './personal.ts'
