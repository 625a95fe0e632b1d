import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'

/** Behind the link at the foot of a mail. Opening it does nothing yet: mail programs open links to preview them. */
export function StopMail() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const token = String(search['token'] ?? '')
  const [answer, setAnswer] = useState<{ stopped: boolean; about: string } | null>(null)
  const stop = useDo('mail.stop')
  const ask = (wanted: boolean) =>
    void stop
      .run({ token, stop: wanted })
      .then(setAnswer)
      .catch(() => {})
  const stopped = answer?.stopped ?? null
  const sort = answer?.about === 'notices' ? 'notices' : 'release'
  const about = stopped === null ? 'stopMail.about' : `stopMail.${sort}.${stopped ? 'stopped' : 'again'}`
  return (
    <Bare title={t('stopMail.title')} about={t(token === '' ? 'stopMail.noToken' : about)}>
      {stop.problem ? <ErrorState problem={stop.problem} /> : null}
      {token === '' ? null : (
        <p>
          <Button kind="primary" isPending={stop.pending} onPress={() => ask(stopped !== true)}>
            {t(stopped === true ? 'stopMail.start' : 'stopMail.stop')}
          </Button>
        </p>
      )}
    </Bare>
  )
}
