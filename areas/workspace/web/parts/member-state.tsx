import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { Member } from '../member.ts'

/** Whether somebody can come in, in a word. */
export function MemberState({ member }: { member: Member }) {
  if (member.disabledAt !== null) return <Tag tone="stop">{t('member.disabled')}</Tag>
  if (member.joined) return <Tag tone="ok">{t('member.active')}</Tag>
  return (
    <Tag tone="warn">
      {member.invitedUntil === null
        ? t('member.invitationEnded')
        : t('member.invitedUntil', { day: formatDay(member.invitedUntil) })}
    </Tag>
  )
}
