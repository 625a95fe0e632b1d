import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { askSignIn, goOn } from '../sign-in.ts'

/** Behind a one-time link. Only the button spends it: a mail program that looks at links beforehand cannot. */
export function Enter() {
  const { token } = useSearch({ strict: false }) as { token?: unknown }
  const [problem, setProblem] = useState<unknown>(null)
  const [isSending, setSending] = useState(false)
  const enter = () => {
    setSending(true)
    askSignIn('/enter', { token: String(token ?? '') }).then(
      () => goOn('/'),
      (error: unknown) => {
        setProblem(error)
        setSending(false)
      },
    )
  }
  return (
    <Bare title={t('enter.title')} about={t('enter.about')}>
      {problem ? (
        <ErrorState problem={problem} />
      ) : (
        <Button kind="primary" autoFocus onPress={enter} isDisabled={isSending}>
          {t('enter.go')}
        </Button>
      )}
      {problem ? (
        <p>
          <Link to="/sign-in">{t('enter.toSignIn')}</Link>
        </p>
      ) : null}
    </Bare>
  )
}
