import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { useMay } from '../rights.ts'
import css from './settings.module.css'

/** Who works on a product and in which role, for whoever may change that. Owners and admins have every product. */
export function ProductPeople({ product }: { product: AnyRecord }) {
  const { personal, slug } = useWorkspace()
  const isAdmin = useMay('admin')
  const members = useRead('member.list', {}, { enabled: isAdmin && !personal })
  if (!members.data) return null
  const shown = members.data.members.flatMap((member) => {
    const role = member.products.find((each) => each.id === product.id)?.role
    return role && member.role === 'member' && member.disabledAt === null ? [{ member, role }] : []
  })
  return (
    <AsidePanel title={t('product.people')}>
      {shown.length === 0 ? <p className={css['soft']}>{t('product.nobody')}</p> : null}
      <ul className={css['list']}>
        {shown.map(({ member, role }) => (
          <li key={member.personId} className={css['entry']}>
            <RecordLink named={{ kind: 'person', ref: member.personRef, title: member.name }} />
            <span className={css['soft']}>{t(`member.productRole.${role}`)}</span>
          </li>
        ))}
      </ul>
      <Link to={`/${slug}/settings/members`}>{t('settings.members')}</Link>
    </AsidePanel>
  )
}
