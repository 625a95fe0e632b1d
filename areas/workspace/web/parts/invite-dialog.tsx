import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { type Option, Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { Member } from '../member.ts'
import { CopyText } from './copy-text.tsx'
import { memberRoles, NO_ROLE, type ProductRole, productRoles } from './role-options.ts'
import css from './settings.module.css'

export type InviteDialogProps = {
  /** Somebody who was invited before and needs a new link. */
  member?: Member
  /** Somebody known here who has no way in yet. */
  person?: { ref: string; title: string; email: string }
  onClose: () => void
}

/** Invites somebody, and shows the link to hand on, which is shown this once. */
export function InviteDialog({ member, person, onClose }: InviteDialogProps) {
  const [made, setMade] = useState<Output<'member.invite'> | null>(null)
  return (
    <Dialog title={t(made ? 'invite.done' : 'invite.title')} isOpen onClose={onClose} size="wide">
      {made ? (
        <div className={css['stack']}>
          <Banner tone={made.mailed ? 'ok' : 'plain'}>
            {t(made.mailed ? 'invite.mailed' : 'invite.notMailed', { day: formatDay(made.expiresAt) })}
          </Banner>
          <CopyText label={t('invite.link')} text={made.link} />
          <DialogActions>
            <Button kind="primary" onPress={onClose}>
              {t('invite.close')}
            </Button>
          </DialogActions>
        </div>
      ) : (
        <InviteForm
          known={member ? { ref: member.personRef, title: member.name, email: member.email } : person}
          {...(member ? { member } : {})}
          onMade={setMade}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

type Known = { ref: string; title: string; email: string } | undefined
type FormProps = {
  known: Known
  member?: Member
  onMade: (made: Output<'member.invite'>) => void
  onClose: () => void
}

function InviteForm({ known, member, onMade, onClose }: FormProps) {
  const { products, level } = useWorkspace()
  const invite = useDo('member.invite')
  const form = useForm({
    start: {
      who: 'new' as string | null,
      person: (known ? { value: known.ref, label: known.title } : null) as Option | null,
      name: '',
      email: '',
      role: member?.role ?? ('member' as string | null),
      product: products[0]?.ref ?? null,
      productRole: (member ? NO_ROLE : 'contributor') as string | null,
    },
    send: ({ who, person, name, email, role, product, productRole }) => {
      const isKnown = known !== undefined || who === 'known'
      const gives = role === 'member' && product !== null && productRole !== null && productRole !== NO_ROLE
      return invite.run({
        ...(isKnown ? { person: person?.value ?? '' } : { name, ...(email === '' ? {} : { email }) }),
        role: role === 'owner' || role === 'admin' ? role : 'member',
        products: gives ? [{ product, role: productRole as ProductRole }] : [],
        days: 14,
      })
    },
    sent: onMade,
  })
  const { who, role } = form.values
  return (
    <Form form={form} submit={t('invite.send')} onCancel={onClose}>
      {known ? (
        <p>{t('invite.known', { name: known.title, email: known.email || t('record.none') })}</p>
      ) : (
        <>
          <RadioGroup
            label={t('invite.who')}
            options={[
              { value: 'new', label: t('invite.who.new') },
              { value: 'known', label: t('invite.who.known') },
            ]}
            {...form.field('who')}
          />
          {who === 'known' ? (
            <RecordPicker kind="person" label={t('invite.person')} isRequired {...form.field('person')} />
          ) : (
            <>
              <TextField label={t('member.name')} isRequired {...form.field('name')} />
              <TextField
                label={t('member.email')}
                help={t('invite.emailHelp')}
                type="email"
                {...form.field('email')}
              />
            </>
          )}
        </>
      )}
      <RadioGroup label={t('member.role')} options={memberRoles(level)} {...form.field('role')} />
      {role === 'member' && products.length > 0 ? (
        <div className={css['word']}>
          <Select
            label={t('invite.product')}
            isRequired
            options={products.map((each) => ({ value: each.ref, label: each.title }))}
            {...form.field('product')}
          />
          <Select
            label={t('invite.productRole')}
            isRequired
            options={productRoles()}
            {...form.field('productRole')}
          />
        </div>
      ) : null}
    </Form>
  )
}
