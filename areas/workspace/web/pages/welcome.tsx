import { Navigate } from '@tanstack/react-router'
import { ProblemError } from '../../../../web/data/client.ts'
import { useSession } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { rich } from '../../../../web/text/rich.tsx'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { type FormState, useForm } from '../../../../web/ui/use-form.ts'
import { INSTITUTION_TYPES, type InstitutionType } from '../../contract.ts'
import { startAt } from '../auth.ts'
import { countryGuess, countryOptions } from '../country-options.ts'
import { AnswersMean } from '../parts/answers-mean.tsx'
import css from '../parts/welcome.module.css'

const ROLES = ['in-role', 'wants-role'] as const

type Answers = {
  role: (typeof ROLES)[number]
  institutionType: InstitutionType
  country: Option | null
  name: string
  email: string
  institutionName: string
  product: string
  password: string
}

/** The first run: three questions, what their answers change, and the names of things. Also makes a further workspace. */
export function Welcome() {
  const { account, workspaces } = useSession()
  if (!account) return <Navigate to="/sign-in" search={{ to: '/welcome' } as never} replace />
  return (
    <Bare title={t('welcome.title')} about={t('welcome.about')} size="wide">
      {workspaces.some((each) => !each.personal) ? (
        <div className={css['notice']}>
          <Banner>{t('welcome.another')}</Banner>
        </div>
      ) : null}
      <Questions name={account.name} needsEmail={account.email === ''} />
    </Bare>
  )
}

function Questions({ name, needsEmail }: { name: string; needsEmail: boolean }) {
  const begin = useDo('workspace.create')
  const setPassword = useDo('account.set-password')
  const form = useForm<Answers, { slug: string }>({
    start: {
      role: 'in-role',
      institutionType: 'college',
      country: countryGuess(),
      name,
      email: '',
      institutionName: '',
      product: '',
      password: '',
    },
    send: async ({ country, email, institutionName, product, password, ...rest }) => {
      // Before the workspace: if it were refused afterwards, sending again would make a second one.
      if (password !== '') await setPassword.run({ newPassword: password }).catch(unlessSet)
      return begin.run({
        ...rest,
        country: country?.value ?? '',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...(needsEmail ? { email } : {}),
        ...(institutionName === '' ? {} : { institutionName }),
        ...(product === '' ? {} : { product }),
      })
    },
    sent: ({ slug }) => startAt(`/${slug}`),
    draft: 'welcome',
  })
  const { institutionType, country } = form.values
  return (
    <Form form={form} submit={t('welcome.send')} label={t('welcome.title')}>
      <div className={css['questions']}>
        <RadioGroup
          label={t('welcome.role')}
          help={rich('welcome.roleHelp', {
            guide: (parts) => (
              <Link to="/role-guide" target="_blank">
                {parts}
              </Link>
            ),
          })}
          options={ROLES.map((value) => ({
            value,
            label: t(`welcome.role.${value}`),
            help: t(`welcome.role.${value}.help`),
          }))}
          {...form.field('role')}
          onChange={(value) => form.set({ role: ROLES.find((each) => each === value) ?? 'in-role' })}
        />
        <RadioGroup
          label={t('welcome.where')}
          help={t('welcome.whereHelp')}
          options={INSTITUTION_TYPES.map((value) => ({
            value,
            label: t(`welcome.where.${value}`),
            help: t(`welcome.where.${value}.help`),
          }))}
          {...form.field('institutionType')}
          onChange={(value) =>
            form.set({ institutionType: INSTITUTION_TYPES.find((each) => each === value) ?? 'college' })
          }
        />
        <div className={css['question']}>
          <ComboBox
            label={t('welcome.country')}
            help={t('welcome.countryHelp')}
            isRequired
            load={async (typed) => countryOptions(typed)}
            {...form.field('country')}
          />
          <AnswersMean type={institutionType} country={country?.value ?? ''} />
        </div>
        <NameFields form={form} needsEmail={needsEmail} />
      </div>
    </Form>
  )
}

/** A password that was set by an earlier try of the same form is no fault. */
const unlessSet = (thrown: unknown): void => {
  if (!(thrown instanceof ProblemError && thrown.problem.code === 'conflict')) throw thrown
}

function NameFields({ form, needsEmail }: { form: FormState<Answers>; needsEmail: boolean }) {
  const isPractice = form.values.role === 'wants-role'
  return (
    <section className={css['question']}>
      <h2>{t('welcome.names')}</h2>
      <div className={css['names']}>
        <TextField label={t('welcome.name')} isRequired autoComplete="name" {...form.field('name')} />
        {needsEmail ? (
          <>
            <TextField
              label={t('welcome.email')}
              help={t('welcome.emailHelp')}
              type="email"
              isRequired
              autoComplete="username"
              {...form.field('email')}
            />
            <TextField
              label={t('welcome.password')}
              help={t('welcome.passwordHelp')}
              type="password"
              minLength={10}
              autoComplete="new-password"
              {...form.field('password')}
            />
          </>
        ) : null}
        <TextField
          label={t('welcome.institutionName')}
          {...(isPractice ? { help: t('welcome.institutionNameHelp') } : {})}
          isRequired={!isPractice}
          autoComplete="organization"
          {...form.field('institutionName')}
        />
        <TextField
          label={t(isPractice ? 'welcome.product.practice' : 'welcome.product')}
          help={t(isPractice ? 'welcome.productPractice' : 'welcome.productHelp')}
          isRequired={!isPractice}
          {...form.field('product')}
        />
      </div>
    </section>
  )
}
