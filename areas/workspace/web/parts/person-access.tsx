import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Row } from '../../../../web/ui/page.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { useMay } from '../rights.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { MemberRoles } from './member-roles.tsx'
import { MemberState } from './member-state.tsx'
import css from './settings.module.css'

/** Whether a person can sign in here and what they may do, for whoever may change that. */
export function PersonAccess({ person }: { person: AnyRecord }) {
  const { personal } = useWorkspace()
  const isAdmin = useMay('admin')
  if (!isAdmin || personal || person.binnedAt !== null) return null
  return <Access person={person} />
}

function Access({ person }: { person: AnyRecord }) {
  const members = useRead('member.list', {})
  const [open, setOpen] = useState<'roles' | 'invite' | null>(null)
  if (!members.data) return null
  const member = members.data.members.find((each) => each.personId === person.id)
  const close = () => setOpen(null)
  return (
    <AsidePanel title={t('member.access')}>
      <div className={css['stack']}>
        {member ? (
          <Row>
            <MemberState member={member} />
            <span>{t(`member.role.${member.role}`)}</span>
          </Row>
        ) : (
          <p className={css['soft']}>{t('member.accessNone')}</p>
        )}
        <Row>
          {member ? (
            <Button size="small" onPress={() => setOpen('roles')}>
              {t('member.roles')}
            </Button>
          ) : null}
          {member?.joined ? null : (
            <Button size="small" onPress={() => setOpen('invite')}>
              {t(member ? 'member.newLink' : 'member.invitePerson')}
            </Button>
          )}
        </Row>
      </div>
      {open === 'roles' && member ? <MemberRoles member={member} onClose={close} /> : null}
      {open === 'invite' ? (
        <InviteDialog
          {...(member
            ? { member }
            : { person: { ref: person.ref, title: person.title, email: String(person['email'] ?? '') } })}
          onClose={close}
        />
      ) : null}
    </AsidePanel>
  )
}
