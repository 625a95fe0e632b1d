import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { MomentField } from '../../../../web/ui/moment-field.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './together.module.css'

/** The links by which anybody may read it: for whom, how often read, and their end. */
export function SharePanel({ refText }: { refText: string }) {
  const read = useRead('decision.shares', { ref: refText })
  const end = useDo('decision.unshare')
  const [isMaking, setMaking] = useState(false)
  return (
    <AsidePanel title={t('share.title')}>
      <div className={css['steps']}>
        <p className={css['small']}>{t('share.about')}</p>
        {read.error ? <ErrorState problem={read.error} /> : null}
        {end.problem ? <ErrorState problem={end.problem} /> : null}
        <ul className={css['agenda']}>
          {(read.data?.shares ?? []).map((share) => (
            <li key={share.id}>
              {share.name}
              <span className={css['small']}>
                {t('share.reads', { count: share.reads })}
                {share.endedAt
                  ? ` · ${t('share.ended', { day: formatDay(share.endedAt) })}`
                  : share.endsAt
                    ? ` · ${t('share.until', { day: formatDay(share.endsAt) })}`
                    : ''}
              </span>
              {share.endedAt === null ? (
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('share.endOne', { name: share.name })}
                  onPress={() => void end.run({ id: share.id }).catch(() => {})}
                >
                  {t('share.end')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <div>
          <Button size="small" onPress={() => setMaking(true)}>
            {t('share.make')}
          </Button>
        </div>
      </div>
      {isMaking ? <MakeShare refText={refText} onClose={() => setMaking(false)} /> : null}
    </AsidePanel>
  )
}

function MakeShare({ refText, onClose }: { refText: string; onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const make = useDo('decision.share')
  const form = useForm({
    start: { name: '', endsAt: null as string | null },
    send: ({ name, endsAt }) => make.run({ ref: refText, name, endsAt }),
    sent: (answer) => setLink(answer.link),
  })
  if (link !== null)
    return (
      <Dialog title={t('share.made')} isOpen onClose={onClose}>
        <TextField label={t('share.link')} help={t('share.once')} isReadOnly value={link} autoFocus />
        <DialogActions>
          <Button
            kind="primary"
            onPress={() => void navigator.clipboard?.writeText(link).then(() => announce(t('share.copied')))}
          >
            {t('share.copy')}
          </Button>
          <Button onPress={onClose}>{t('share.close')}</Button>
        </DialogActions>
      </Dialog>
    )
  return (
    <Dialog title={t('share.make')} isOpen onClose={onClose}>
      <Form form={form} submit={t('share.send')} onCancel={onClose}>
        <TextField
          label={t('share.name')}
          help={t('share.nameHelp')}
          isRequired
          autoFocus
          {...form.field('name')}
        />
        <MomentField label={t('share.endsAt')} help={t('share.endsAtHelp')} {...form.field('endsAt')} />
      </Form>
    </Dialog>
  )
}
