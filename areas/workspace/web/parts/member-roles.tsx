import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import type { Member } from '../member.ts'
import { memberRoles, NO_ROLE, type ProductRole, productRoles } from './role-options.ts'
import css from './settings.module.css'

/** What a member may do, in the workspace and on each product. Each choice holds at once. */
export function MemberRoles({ member, onClose }: { member: Member; onClose: () => void }) {
  const { products, level } = useWorkspace()
  const change = useDo('member.change')
  const give = useDo('role.give')
  const take = useDo('role.take')
  const [problem, setProblem] = useState<unknown>(null)
  const doing = (work: Promise<unknown>) => {
    setProblem(null)
    work.catch(setProblem)
  }
  const person = member.personRef
  const setRole = (product: string, role: string | null) =>
    doing(
      role === null || role === NO_ROLE
        ? take.run({ person, product })
        : give.run({ person, product, role: role as ProductRole }),
    )
  const mayChange = level === 'owner' || member.role !== 'owner'
  return (
    <Dialog title={t('member.rolesOf', { name: member.name })} isOpen onClose={onClose} size="wide">
      <div className={css['stack']}>
        {problem === null ? null : <ErrorState problem={problem} />}
        <RadioGroup
          label={t('member.role')}
          {...(mayChange ? {} : { help: t('member.onlyOwners') })}
          isDisabled={!mayChange}
          options={memberRoles(mayChange ? level : 'owner')}
          value={member.role}
          onChange={(role) => doing(change.run({ person, role: role as Member['role'] }))}
        />
        {member.role === 'member' ? (
          <section className={css['roles']} aria-label={t('member.products')}>
            <h3>{t('member.products')}</h3>
            {products.map((product) => (
              <Select
                key={product.id}
                label={product.title}
                isRequired
                options={productRoles()}
                value={member.products.find((each) => each.id === product.id)?.role ?? NO_ROLE}
                onChange={(role) => setRole(product.ref, role)}
              />
            ))}
          </section>
        ) : (
          <p className={css['soft']}>{t('member.allProducts')}</p>
        )}
        <DialogActions>
          <Button kind="primary" onPress={onClose}>
            {t('member.rolesDone')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
