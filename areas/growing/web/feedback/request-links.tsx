import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { MadeLink } from '../give-link.tsx'
import css from '../grow.module.css'
import own from './feedback.module.css'
import type { Request } from './request.tsx'

/** The links that were given out: for whom, and how many answers came by each. */
export function LinkPanel({ request }: { request: Request }) {
  const read = useRead('feedback-request.links', { ref: request.ref })
  const end = useDo('feedback-request.end-link')
  const [isGiving, setGiving] = useState(false)
  const links = read.data?.links ?? []
  const room = links.reduce((sum, { most, endedAt }) => sum + (endedAt === null ? most : 0), 0)
  return (
    <AsidePanel title={t('feedback.links')}>
      <p className={css['small']}>{t('feedback.linksAbout')}</p>
      {read.error ? <ErrorState problem={read.error} /> : null}
      {end.problem ? <ErrorState problem={end.problem} /> : null}
      <ul className={own['bare']}>
        {links.map(({ id, name, most, used, endedAt }) => (
          <li key={id} className={css['line']}>
            <span className={css['words']}>
              {name}
              <span className={css['small']}>
                {t('feedback.linkUsed', { used, most })}
                {endedAt === null ? '' : ` · ${t('feedback.linkEnded')}`}
              </span>
            </span>
            {endedAt === null && used < most && request.state === 'open' ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('feedback.endLinkOf', { name })}
                onPress={() => void end.run({ ref: request.ref, ids: [id] }).catch(() => {})}
              >
                {t('feedback.endLink')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {request.state === 'open' && links.length > 0 && room < request.least ? (
        <p className={css['small']}>{t('feedback.fewLinks', { room, least: request.least })}</p>
      ) : null}
      {request.state === 'open' && request.binnedAt === null ? (
        <Button size="small" onPress={() => setGiving(true)}>
          {t('feedback.giveLink')}
        </Button>
      ) : null}
      {isGiving ? <GiveLink request={request} onClose={() => setGiving(false)} /> : null}
    </AsidePanel>
  )
}

function GiveLink({ request, onClose }: { request: Request; onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const give = useDo('feedback-request.give-link')
  const form = useForm({
    start: { name: '', most: 1 as number | null },
    send: ({ name, most }) => give.run({ ref: request.ref, name, most: most ?? 1 }),
    sent: (answer) => setLink(answer.link),
  })
  if (link !== null) return <MadeLink link={link} onClose={onClose} />
  return (
    <Dialog title={t('feedback.giveLink')} isOpen onClose={onClose}>
      <Form form={form} submit={t('feedback.makeLink')} onCancel={onClose}>
        <TextField
          label={t('feedback.linkName')}
          help={t('feedback.linkName.help')}
          isRequired
          autoFocus
          {...form.field('name')}
        />
        <NumberField
          label={t('feedback.linkMost')}
          help={t('feedback.linkMost.help')}
          minValue={1}
          maxValue={200}
          {...form.field('most')}
        />
      </Form>
    </Dialog>
  )
}
