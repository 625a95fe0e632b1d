import { useMemo, useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import type { MenuAction } from '../../../../web/ui/menu.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import type { Member } from '../member.ts'
import { InviteDialog } from '../parts/invite-dialog.tsx'
import { MemberRoles } from '../parts/member-roles.tsx'
import { MemberState } from '../parts/member-state.tsx'
import { SettingsPage } from '../parts/settings-page.tsx'

type Row = Member & { id: string }

/** Who can sign in here, what they may do, and the way to invite more. */
export function MemberSettings() {
  const members = useRead('member.list', {})
  const change = useDo('member.change')
  const [inviting, setInviting] = useState<Member | 'new' | null>(null)
  const [changing, setChanging] = useState<string | null>(null)
  useKey('create', () => setInviting('new'))
  const rows = useMemo<Row[]>(
    () => (members.data?.members ?? []).map((member) => ({ ...member, id: member.personId })),
    [members.data],
  )
  const actionsOf = (member: Row): MenuAction[] => [
    { id: 'roles', label: t('member.roles'), run: () => setChanging(member.personRef) },
    ...(member.joined ? [] : [{ id: 'link', label: t('member.newLink'), run: () => setInviting(member) }]),
    {
      id: 'disable',
      label: t(member.disabledAt === null ? 'member.disable' : 'member.enable'),
      // A refusal is shown above the table.
      run: () =>
        void change.run({ person: member.personRef, disabled: member.disabledAt === null }).catch(() => {}),
    },
  ]
  const shown = rows.find((member) => member.personRef === changing)
  return (
    <SettingsPage
      place="members"
      action={
        <Button kind="primary" hint="C" onPress={() => setInviting('new')}>
          {t('member.invite')}
        </Button>
      }
    >
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      {members.isPending ? <SkeletonRows rows={4} /> : null}
      {members.error ? <ErrorState problem={members.error} onRetry={() => void members.refetch()} /> : null}
      {rows.length > 0 ? (
        <RecordTable
          label={t('settings.members')}
          columns={columns()}
          rows={rows}
          nameOf={(member) => member.name}
          hrefOf={(member) => recordAddress('person', member.personRef) ?? ''}
          actionsOf={actionsOf}
          empty={null}
          isWrapped
        />
      ) : null}
      {inviting === null ? null : (
        <InviteDialog
          {...(inviting === 'new' ? {} : { member: inviting })}
          onClose={() => setInviting(null)}
        />
      )}
      {shown ? <MemberRoles member={shown} onClose={() => setChanging(null)} /> : null}
    </SettingsPage>
  )
}

const columns = (): Column<Row>[] => [
  { key: 'name', label: t('member.name'), isName: true, render: (member) => member.name },
  { key: 'email', label: t('member.email'), width: '1fr', isSpare: true, render: (member) => member.email },
  { key: 'role', label: t('member.role'), width: 110, render: (member) => t(`member.role.${member.role}`) },
  { key: 'products', label: t('member.products'), width: '1fr', render: productsOf },
  { key: 'state', label: t('member.state'), width: 190, render: (member) => <MemberState member={member} /> },
]

const productsOf = ({ role, products, grants }: Member): string => {
  if (role !== 'member') return t('member.allProducts')
  const named = products.map((each) => `${each.title} (${t(`member.productRole.${each.role}`)})`)
  const guest = grants.length > 0 ? [t('member.grants', { count: grants.length })] : []
  return [...named, ...guest].join(', ') || t('member.noProducts')
}
