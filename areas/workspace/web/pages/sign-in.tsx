import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../parts/bare-pages.module.css'
import { askSignIn, goOn, knowsPasskeys, signInByPasskey } from '../sign-in.ts'

/** Sign in by password, passkey or, where a mail server is set, by a link. */
export function SignIn() {
  const { to } = useSearch({ strict: false }) as { to?: unknown }
  const ways = useRead('session.ways', {})
  const form = useForm({
    start: { email: '', password: '' },
    send: (values) => askSignIn('/sign-in/email', values),
    sent: () => goOn(to),
  })
  return (
    <Bare title={t('signIn.title')} about={t('signIn.about')}>
      <Form form={form} submit={t('signIn.go')}>
        <TextField
          label={t('signIn.email')}
          type="email"
          autoComplete="username webauthn"
          isRequired
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
      <Passkey to={to} />
      {ways.data?.link ? <MailedLink /> : <p className={css['hint']}>{t('signIn.noMail')}</p>}
    </Bare>
  )
}

function Passkey({ to }: { to: unknown }) {
  const [problem, setProblem] = useState<unknown>(null)
  if (!knowsPasskeys()) return null
  const go = () => {
    setProblem(null)
    signInByPasskey().then(
      () => goOn(to),
      // Closing the browser's own dialog is no fault worth a word.
      (error: unknown) => (error instanceof DOMException ? undefined : setProblem(error)),
    )
  }
  return (
    <div className={css['other']}>
      <Button onPress={go}>{t('signIn.passkey')}</Button>
      {problem ? <ErrorState problem={problem} /> : null}
    </div>
  )
}

function MailedLink() {
  const [sentTo, setSentTo] = useState('')
  const form = useForm({
    start: { email: '' },
    send: (values) => askSignIn('/sign-in/magic-link', values),
    sent: (_, { email }) => setSentTo(email),
  })
  if (sentTo) return <Banner isLive>{t('signIn.linkSent', { email: sentTo })}</Banner>
  return (
    <section className={css['other']}>
      <h2>{t('signIn.linkTitle')}</h2>
      <Form form={form} submit={t('signIn.linkSend')} submitKind="quiet">
        <TextField
          label={t('signIn.email')}
          type="email"
          autoComplete="email"
          isRequired
          {...form.field('email')}
        />
      </Form>
    </section>
  )
}
