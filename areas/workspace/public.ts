export { founder, foundWorkspace, type NewWorkspace } from './founding.ts'
export { addMember, type MemberRole } from './members.ts'
export { personalWorkspaceOf } from './personal.ts'
export { groupsFor } from './templates.ts'
