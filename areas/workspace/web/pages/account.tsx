import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, refreshAll } from '../../../../web/data/query-client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { askAuth } from '../auth.ts'
import css from '../parts/settings.module.css'
import { SettingsPage } from '../parts/settings-page.tsx'
import {
  addPasskey,
  hasPasskeys,
  listPasskeys,
  type Passkey,
  removePasskey,
  wasCancelled,
} from '../passkey.ts'

type Account = Output<'account.get'>

/** The person's own: name, address, and how they sign in. The same in every workspace. */
export function AccountSettings() {
  const account = useRead('account.get', {})
  return (
    <SettingsPage place="account">
      {account.isPending ? <SkeletonLines /> : null}
      {account.error ? <ErrorState problem={account.error} /> : null}
      {account.data ? (
        <>
          <Who account={account.data} />
          <Password hasPassword={account.data.hasPassword} />
          <Passkeys />
          <Elsewhere />
        </>
      ) : null}
    </SettingsPage>
  )
}

function Who({ account }: { account: Account }) {
  const change = useDo('account.change')
  const form = useForm({
    start: { name: account.name, email: account.email, role: (account.role ?? 'in-role') as string | null },
    send: ({ name, email, role }) =>
      change.run({
        name,
        ...(email === account.email ? {} : { email }),
        role: role === 'wants-role' ? 'wants-role' : 'in-role',
      }),
    sent: () => toast({ title: t('settings.saved') }),
  })
  return (
    <Section title={t('account.who')}>
      <Form form={form} submit={t('settings.save')}>
        <TextField label={t('account.name')} isRequired autoComplete="name" {...form.field('name')} />
        <TextField
          label={t('account.email')}
          help={t('account.emailHelp')}
          type="email"
          isRequired
          autoComplete="email"
          {...form.field('email')}
        />
        <RadioGroup
          label={t('account.role')}
          options={(['in-role', 'wants-role'] as const).map((value) => ({
            value,
            label: t(`welcome.role.${value}`),
          }))}
          {...form.field('role')}
        />
      </Form>
    </Section>
  )
}

function Password({ hasPassword }: { hasPassword: boolean }) {
  const set = useDo('account.set-password')
  const form = useForm({
    start: { currentPassword: '', newPassword: '' },
    send: (values): Promise<unknown> =>
      hasPassword
        ? askAuth('POST', '/change-password', { ...values, revokeOtherSessions: true })
        : set.run({ newPassword: values.newPassword }),
    sent: () => {
      form.startAgain()
      toast({ title: t('account.passwordSet') })
      void refreshAll()
    },
  })
  return (
    <Section title={t('account.password')}>
      <p className={css['about']}>{t(hasPassword ? 'account.passwordChange' : 'account.passwordNone')}</p>
      <Form
        form={form}
        submit={t(hasPassword ? 'account.changePassword' : 'account.setPassword')}
        submitKind="quiet"
      >
        {hasPassword ? (
          <TextField
            label={t('account.presentPassword')}
            type="password"
            isRequired
            autoComplete="current-password"
            {...form.field('currentPassword')}
          />
        ) : null}
        <TextField
          label={t('account.newPassword')}
          help={t('account.newPasswordHelp')}
          type="password"
          isRequired
          autoComplete="new-password"
          {...form.field('newPassword')}
        />
      </Form>
    </Section>
  )
}

const PASSKEYS = ['own passkeys']

function Passkeys() {
  const passkeys = useQuery({ queryKey: PASSKEYS, queryFn: listPasskeys })
  const [problem, setProblem] = useState<unknown>(null)
  const doing = async (work: Promise<unknown>) => {
    setProblem(null)
    try {
      await work
      await queryClient.invalidateQueries({ queryKey: PASSKEYS })
    } catch (thrown) {
      if (!wasCancelled(thrown)) setProblem(thrown)
    }
  }
  const shown = passkeys.data ?? []
  return (
    <Section title={t('account.passkeys')}>
      <p className={css['about']}>{t('account.passkeysAbout')}</p>
      {problem === null ? null : <ErrorState problem={problem} />}
      {passkeys.error ? <ErrorState problem={passkeys.error} /> : null}
      <ul className={css['list']}>
        {shown.map((passkey) => (
          <li key={passkey.id} className={css['entry']}>
            <PasskeyWords passkey={passkey} />
            <Button
              kind="danger"
              size="small"
              aria-label={t('account.removePasskey', { name: passkey.name ?? '' })}
              onPress={() => void doing(removePasskey(passkey.id))}
            >
              {t('account.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {hasPasskeys() ? (
        <Button onPress={() => void doing(addPasskey(t('account.passkeyName', { count: shown.length + 1 })))}>
          {t('account.addPasskey')}
        </Button>
      ) : (
        <p className={css['soft']}>{t('account.noPasskeys')}</p>
      )}
    </Section>
  )
}

function PasskeyWords({ passkey }: { passkey: Passkey }) {
  return (
    <div>
      <strong>{passkey.name}</strong>
      {passkey.createdAt === null ? null : (
        <p className={css['soft']}>{t('account.passkeyMade', { day: formatDay(passkey.createdAt) })}</p>
      )}
    </div>
  )
}

function Elsewhere() {
  const [problem, setProblem] = useState<unknown>(null)
  const end = async () => {
    setProblem(null)
    try {
      await askAuth('POST', '/revoke-other-sessions', {})
      toast({ title: t('account.elsewhereDone') })
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <Section title={t('account.elsewhere')}>
      <p className={css['about']}>{t('account.elsewhereAbout')}</p>
      {problem === null ? null : <ErrorState problem={problem} />}
      <Button onPress={() => void end()}>{t('account.elsewhereEnd')}</Button>
    </Section>
  )
}
