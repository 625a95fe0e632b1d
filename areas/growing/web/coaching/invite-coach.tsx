import { useState } from 'react'
import { addMonths } from '../../../../engines/renewal/renewal.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { MadeLink } from '../give-link.tsx'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'

/** Invites a coach by a link. It shares nothing yet. */
export function InviteCoach({ onClose }: { onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const invite = useDo('coaching.invite')
  const form = useForm({
    start: { partner: '', title: '', aim: '', endsOn: addMonths(today(), 6) as string | null },
    send: ({ endsOn, title, ...rest }) =>
      invite.run({
        ...rest,
        title: title.trim() === '' ? t('coaching.titleOf', { name: rest.partner }) : title,
        endsOn: endsOn ?? addMonths(today(), 6),
      }),
    sent: (made) => setLink(made.link),
  })
  if (link !== null) return <MadeLink link={link} onClose={onClose} />
  return (
    <Dialog title={t('coaching.invite')} isOpen onClose={onClose}>
      <Form form={form} submit={t('coaching.make')} onCancel={onClose}>
        <div className={css['steps']}>
          <p className={css['soft']}>{t('coaching.inviteAbout')}</p>
          <TextField label={t('coaching.inviteWhom')} isRequired autoFocus {...form.field('partner')} />
          <TextArea label={t('coaching.aim')} help={t('coaching.aim.help')} rows={2} {...form.field('aim')} />
          <DateField
            label={t('coaching.endsOn')}
            min={today()}
            max={addMonths(today(), 12)}
            {...form.field('endsOn')}
          />
        </div>
      </Form>
    </Dialog>
  )
}
