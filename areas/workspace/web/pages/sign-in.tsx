import { Navigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { askAuth, startAt, wayOn } from '../auth.ts'
import css from '../parts/entrance.module.css'
import { hasPasskeys, signInByPasskey, wasCancelled } from '../passkey.ts'

/** Sign-in by password, passkey or, where a mail server is set, a link. */
export function SignIn() {
  const { account } = useSession()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const to = wayOn(search['to'])
  const ways = useRead('session.ways', {})
  const form = useForm({
    start: { email: '', password: '' },
    send: (values) => askAuth('POST', '/sign-in/email', values),
    sent: () => startAt(to),
  })
  if (account) return <Navigate to={to} replace />
  return (
    <Bare title={t('signIn.title')} about={t('signIn.about')}>
      <div className={css['stack']}>
        <Form form={form} submit={t('signIn.send')} label={t('signIn.title')}>
          <TextField
            label={t('signIn.email')}
            type="email"
            autoComplete="username webauthn"
            isRequired
            autoFocus
            {...form.field('email')}
          />
          <TextField
            label={t('signIn.password')}
            type="password"
            autoComplete="current-password"
            isRequired
            {...form.field('password')}
          />
        </Form>
        <section className={css['others']}>
          <h2>{t('signIn.other')}</h2>
          {hasPasskeys() ? <ByPasskey to={to} /> : null}
          {ways.data?.link ? <ByLink email={form.values.email} /> : null}
          <p className={css['soft']}>{t(ways.data?.link === false ? 'signIn.noLink' : 'signIn.noAccount')}</p>
        </section>
      </div>
    </Bare>
  )
}

function ByPasskey({ to }: { to: string }) {
  const [problem, setProblem] = useState<unknown>(null)
  const [isAsking, setAsking] = useState(false)
  const use = async () => {
    setProblem(null)
    setAsking(true)
    try {
      await signInByPasskey()
      startAt(to)
    } catch (thrown) {
      if (!wasCancelled(thrown)) setProblem(thrown)
      setAsking(false)
    }
  }
  return (
    <>
      <div>
        <Button onPress={() => void use()} isDisabled={isAsking}>
          {t('signIn.passkey')}
        </Button>
      </div>
      {problem === null ? null : <ErrorState problem={problem} />}
    </>
  )
}

function ByLink({ email }: { email: string }) {
  const [state, setState] = useState<'idle' | 'asking' | 'sent'>('idle')
  const [problem, setProblem] = useState<unknown>(null)
  const isAddress = email.includes('@')
  const ask = async () => {
    setProblem(null)
    setState('asking')
    try {
      await askAuth('POST', '/sign-in/magic-link', { email })
      setState('sent')
    } catch (thrown) {
      setProblem(thrown)
      setState('idle')
    }
  }
  if (state === 'sent')
    return (
      <Banner tone="ok" isLive>
        {t('signIn.linkSent', { email })}
      </Banner>
    )
  return (
    <>
      <div>
        <Button onPress={() => void ask()} isDisabled={!isAddress || state === 'asking'}>
          {t('signIn.link')}
        </Button>
        {isAddress ? null : <p className={css['soft']}>{t('signIn.linkNeedsEmail')}</p>}
      </div>
      {problem === null ? null : <ErrorState problem={problem} />}
    </>
  )
}
