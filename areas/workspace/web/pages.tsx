import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'workspace',
  rail: [
    { order: 110, text: 'workspace.people', path: 'people' },
    { order: 120, text: 'settings.name', path: 'settings' },
  ],
  routes: [
    {
      path: 'people',
      kind: 'person',
      load: () => import('./pages/people.tsx').then((page) => page.PeopleList),
      record: () => import('./pages/people.tsx').then((page) => page.PersonPage),
    },
    {
      path: 'groups',
      kind: 'group',
      load: () => import('./pages/groups.tsx').then((page) => page.GroupList),
      record: () => import('./pages/groups.tsx').then((page) => page.GroupPage),
    },
    {
      path: 'products',
      kind: 'product',
      load: () => import('./pages/products.tsx').then((page) => page.ProductList),
      record: () => import('./pages/products.tsx').then((page) => page.ProductPage),
    },
    { path: 'role-guide', load: () => import('./pages/role-guide.tsx').then((page) => page.RoleGuideInside) },
    { path: 'import', load: () => import('./pages/import.tsx').then((page) => page.ImportPage) },
    { path: 'export', load: () => import('./pages/export.tsx').then((page) => page.ExportPage) },
    { path: 'bin', load: () => import('./pages/bin.tsx').then((page) => page.BinPage) },
    { path: 'settings', load: () => import('./pages/settings.tsx').then((page) => page.SettingsStart) },
    {
      path: 'settings/workspace',
      load: () => import('./pages/settings.tsx').then((page) => page.WorkspaceSettings),
    },
    {
      path: 'settings/members',
      load: () => import('./pages/members.tsx').then((page) => page.MemberSettings),
    },
    {
      path: 'settings/fields',
      kind: 'field',
      load: () => import('./pages/fields.tsx').then((page) => page.FieldSettings),
      record: () => import('./pages/fields.tsx').then((page) => page.FieldPage),
    },
    { path: 'settings/tokens', load: () => import('./pages/tokens.tsx').then((page) => page.TokenSettings) },
    {
      path: 'settings/account',
      load: () => import('./pages/account.tsx').then((page) => page.AccountSettings),
    },
    {
      path: 'settings/notices',
      load: () => import('./pages/notices.tsx').then((page) => page.NoticeSettings),
    },
    {
      path: 'settings/appearance',
      load: () => import('./pages/appearance.tsx').then((page) => page.AppearanceSettings),
    },
  ],
  bare: [
    { path: 'sign-in', load: () => import('./pages/sign-in.tsx').then((page) => page.SignIn) },
    { path: 'enter', load: () => import('./pages/enter.tsx').then((page) => page.Enter) },
    { path: 'invitation', load: () => import('./pages/invitation.tsx').then((page) => page.InvitationPage) },
    { path: 'welcome', load: () => import('./pages/welcome.tsx').then((page) => page.Welcome) },
    {
      path: 'role-guide',
      load: () => import('./pages/role-guide.tsx').then((page) => page.RoleGuideOutside),
    },
  ],
  create: [
    { order: 110, text: 'person.new', path: 'people?new=person' },
    { order: 111, text: 'group.new', path: 'groups?new=group' },
  ],
  commands: [
    { id: 'groups.go', text: 'workspace.groups', path: 'groups', group: 'go' },
    { id: 'products.go', text: 'workspace.products', path: 'products', group: 'go' },
    {
      id: 'members.go',
      text: 'settings.members',
      words: 'settings.members.words',
      path: 'settings/members',
      group: 'go',
    },
    {
      id: 'tokens.go',
      text: 'settings.tokens',
      words: 'settings.tokens.words',
      path: 'settings/tokens',
      group: 'go',
    },
    {
      id: 'account.go',
      text: 'settings.account',
      words: 'settings.account.words',
      path: 'settings/account',
      group: 'go',
    },
    {
      id: 'notices.go',
      text: 'settings.notices',
      words: 'settings.notices.words',
      path: 'settings/notices',
      group: 'go',
    },
    { id: 'import.go', text: 'import.title', words: 'import.words', path: 'import', group: 'act' },
    { id: 'export.go', text: 'export.title', words: 'export.words', path: 'export', group: 'act' },
    { id: 'bin.go', text: 'bin.title', words: 'bin.words', path: 'bin', group: 'go' },
    { id: 'guide.go', text: 'guide.name', words: 'guide.words', path: 'role-guide', group: 'go' },
  ],
  me: [
    { text: 'settings.account', path: 'settings/account' },
    { text: 'settings.notices', path: 'settings/notices' },
    { text: 'settings.appearance', path: 'settings/appearance' },
    { text: 'import.title', path: 'import' },
    { text: 'export.title', path: 'export' },
    { text: 'bin.title', path: 'bin' },
    { text: 'guide.name', path: 'role-guide' },
  ],
}
