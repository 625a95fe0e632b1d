import { Navigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { refreshAll } from '../../../../web/data/query-client.ts'
import { useSession } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { INSTITUTION_TYPES, type InstitutionType } from '../../contract.ts'
import { COUNTRIES, groupsFor } from '../../model.ts'
import css from '../parts/bare-pages.module.css'
import { goOn } from '../sign-in.ts'

type Answers = {
  name: string
  email: string
  role: 'in-role' | 'wants-role'
  institutionType: InstitutionType
  country: string
  institutionName: string
  product: string
}

/** First run: three questions, and what each answer changes; then the first page. */
export function Welcome() {
  const { account, workspaces } = useSession()
  const create = useDo('workspace.create')
  const [placeholder] = useState(() => account?.email.endsWith('.invalid') ?? false)
  const form = useForm<Answers, { slug: string }>({
    start: {
      name: placeholder ? '' : (account?.name ?? ''),
      email: '',
      role: 'in-role',
      institutionType: 'college',
      country: guessCountry(),
      institutionName: '',
      product: '',
    },
    draft: 'welcome',
    send: ({ email, institutionName, product, ...answers }) =>
      create.run({
        ...answers,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        ...(email ? { email } : {}),
        ...(institutionName ? { institutionName } : {}),
        ...(product ? { product } : {}),
      }),
    sent: ({ slug }) => {
      void refreshAll()
      goOn(`/${slug}`)
    },
  })
  if (!account) return <Navigate to="/sign-in" search={{ to: '/welcome' }} replace />
  const { role, institutionType, country } = form.values
  const wants = role === 'wants-role'
  return (
    <Bare title={t('welcome.title')} about={t('welcome.about')} size="wide">
      {workspaces.some((each) => !each.personal) ? <Banner>{t('welcome.another')}</Banner> : null}
      <p className={css['guide']}>
        <Link to="/role-guide">{t('welcome.guide')}</Link>
      </p>
      <Form form={form} submit={t('welcome.go')}>
        <RadioGroup
          label={t('welcome.role')}
          {...form.field('role')}
          onChange={(value) => form.set({ role: value as Answers['role'] })}
          options={[
            { value: 'in-role', label: t('welcome.inRole'), help: t('welcome.inRoleHelp') },
            { value: 'wants-role', label: t('welcome.wantsRole'), help: t('welcome.wantsRoleHelp') },
          ]}
        />
        <RadioGroup
          label={t('welcome.type')}
          {...form.field('institutionType')}
          onChange={(value) => form.set({ institutionType: value as InstitutionType })}
          options={INSTITUTION_TYPES.map((type) => ({ value: type, label: t(`welcome.type.${type}`) }))}
        />
        <Country value={country} onChange={(value) => form.set({ country: value })} />
        <p className={css['outcome']}>
          {t('welcome.groups', { groups: groupNames(institutionType, country) })}
        </p>
        <TextField label={t('welcome.name')} autoComplete="name" isRequired {...form.field('name')} />
        {placeholder ? (
          <TextField
            label={t('welcome.email')}
            help={t('welcome.emailHelp')}
            type="email"
            autoComplete="email"
            {...form.field('email')}
          />
        ) : null}
        <TextField
          label={t('welcome.institution')}
          isRequired={!wants}
          {...(wants ? { help: t('welcome.institutionHelp') } : {})}
          {...form.field('institutionName')}
        />
        <TextField
          label={t('welcome.product')}
          help={t(wants ? 'welcome.sandboxHelp' : 'welcome.productHelp')}
          isRequired={!wants}
          {...form.field('product')}
        />
      </Form>
    </Bare>
  )
}

const groupNames = (type: InstitutionType, country: string): string =>
  new Intl.ListFormat('en').format(groupsFor(type, country).map((group) => group.title.toLowerCase()))

/** The country of the browser's language, where it says one. */
const guessCountry = (): string => {
  const region = new Intl.Locale(navigator.language).maximize().region ?? 'US'
  return COUNTRIES.includes(region) ? region : 'US'
}

function Country({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const options = useMemo(() => {
    const names = new Intl.DisplayNames('en', { type: 'region' })
    return COUNTRIES.map((code) => ({ value: code, label: names.of(code) ?? code })).toSorted((one, other) =>
      one.label.localeCompare(other.label),
    )
  }, [])
  return (
    <Select
      label={t('welcome.country')}
      help={t('welcome.countryHelp')}
      name="country"
      value={value}
      onChange={(next) => onChange(next ?? value)}
      options={options}
    />
  )
}
