import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import { useSession } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { askAuth, startAt } from '../auth.ts'
import css from '../parts/entrance.module.css'

type Invitation = Output<'invitation.look'>

/** What an invitation is for, and the ways to accept it. */
export function InvitationPage() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const token = String(search['token'] ?? '')
  // A POST, since the secret has no business in the logs of addresses; it is asked for once.
  const look = useQuery<Invitation, ProblemError>({
    queryKey: ['invitation', token],
    queryFn: () => call('invitation.look', { token }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (look.isPending)
    return (
      <Bare title={t('invitation.title')}>
        <SkeletonLines />
      </Bare>
    )
  if (!look.data)
    return (
      <Bare title={t('invitation.title')}>
        <ErrorState problem={look.error} />
      </Bare>
    )
  const { workspace, state, expiresAt } = look.data
  return (
    <Bare
      title={t('invitation.join', { workspace })}
      about={t(`invitation.${state}`, { day: formatDay(expiresAt) })}
    >
      {state === 'open' ? <Accept token={token} invitation={look.data} /> : <Onward />}
    </Bare>
  )
}

/** From an invitation that can do no more: into the workspace for whoever is in, to sign-in for others. */
function Onward() {
  const { account } = useSession()
  return (
    <Link to={account ? '/' : '/sign-in'} look="button">
      {t(account ? 'guide.toWork' : 'signIn.send')}
    </Link>
  )
}

function Accept({ token, invitation }: { token: string; invitation: Invitation }) {
  const { account } = useSession()
  if (account) return <AcceptSignedIn token={token} name={account.name || account.email} />
  if (invitation.hasAccount) return <SignInFirst token={token} email={invitation.email} />
  return <AcceptNew token={token} invitation={invitation} />
}

function AcceptSignedIn({ token, name }: { token: string; name: string }) {
  const accept = useDo('invitation.accept', { done: ({ workspace }) => startAt(`/${workspace}`) })
  const leave = async () => {
    await askAuth('POST', '/sign-out', {})
    startAt(`/invitation?token=${token}`)
  }
  return (
    <div className={css['stack']}>
      {accept.problem ? <ErrorState problem={accept.problem} /> : null}
      <p>{t('invitation.signedInAs', { name })}</p>
      <div className={css['row']}>
        <Button
          kind="primary"
          isPending={accept.pending}
          onPress={() => void accept.run({ token }).catch(() => {})}
        >
          {t('invitation.acceptAs', { name })}
        </Button>
        <Button onPress={() => void leave()}>{t('invitation.somebodyElse')}</Button>
      </div>
    </div>
  )
}

function SignInFirst({ token, email }: { token: string; email: string }) {
  return (
    <div className={css['stack']}>
      <p>{t('invitation.hasAccount', { email })}</p>
      <div>
        <Link to="/sign-in" search={{ to: `/invitation?token=${token}` } as never} look="primary">
          {t('signIn.send')}
        </Link>
      </div>
    </div>
  )
}

function AcceptNew({ token, invitation }: { token: string; invitation: Invitation }) {
  const accept = useDo('invitation.accept')
  const form = useForm({
    start: { name: invitation.name, email: invitation.email, password: '' },
    send: async ({ name, email, password }) => {
      const { workspace, email: address } = await accept.run({
        token,
        name,
        password,
        ...(invitation.email === '' ? { email } : {}),
      })
      await askAuth('POST', '/sign-in/email', { email: address, password })
      return workspace
    },
    sent: (workspace) => startAt(`/${workspace}`),
  })
  return (
    <Form form={form} submit={t('invitation.accept')} label={t('invitation.title')}>
      <TextField label={t('invitation.name')} isRequired autoComplete="name" {...form.field('name')} />
      <TextField
        label={t('signIn.email')}
        type="email"
        isRequired
        autoComplete="username"
        isReadOnly={invitation.email !== ''}
        {...form.field('email')}
      />
      <TextField
        label={t('invitation.password')}
        help={t('invitation.passwordHelp', { count: invitation.shortestPassword })}
        type="password"
        isRequired
        minLength={invitation.shortestPassword}
        autoComplete="new-password"
        {...form.field('password')}
      />
    </Form>
  )
}
