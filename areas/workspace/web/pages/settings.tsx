import { Navigate } from '@tanstack/react-router'
import { WORDS, wordsFor } from '../../../../core/words/vocabulary.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { InForm } from '../../../../web/ui/in-form.ts'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Panel, Section } from '../../../../web/ui/page.tsx'
import { type Option, Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { INSTITUTION_TYPES, type InstitutionType } from '../../contract.ts'
import { countryName } from '../country-options.ts'
import css from '../parts/settings.module.css'
import { SettingsPage } from '../parts/settings-page.tsx'
import { useMay } from '../rights.ts'

type Settings = Output<'workspace.get'>

/** `settings` alone: the first of the settings pages. */
export function SettingsStart() {
  const { slug } = useWorkspace()
  return <Navigate to={`/${slug}/settings/workspace`} replace />
}

/** What holds for the whole workspace. Everybody may read it; admins change it. */
export function WorkspaceSettings() {
  const settings = useRead('workspace.get', {})
  const isAdmin = useMay('admin')
  return (
    <SettingsPage place="workspace">
      {settings.isPending ? <SkeletonLines /> : null}
      {settings.error ? <ErrorState problem={settings.error} /> : null}
      {settings.data ? (
        isAdmin ? (
          <>
            <Basics settings={settings.data} />
            <Words settings={settings.data} />
          </>
        ) : (
          <Shown settings={settings.data} />
        )
      ) : null}
    </SettingsPage>
  )
}

const optionOf = (value: string): Option => ({ value, label: value })
const among = (all: readonly string[]) => async (typed: string) =>
  all.filter((each) => each.toLowerCase().includes(typed.trim().toLowerCase())).map(optionOf)

/** `UTC` is a zone too, though the browser does not list it. */
const zones = () => ['UTC', ...Intl.supportedValuesOf('timeZone')]

function Basics({ settings }: { settings: Settings }) {
  const change = useDo('workspace.change')
  const form = useForm({
    start: {
      name: settings.name,
      institutionType: settings.institutionType as string | null,
      timeZone: optionOf(settings.timeZone) as Option | null,
      currency: optionOf(settings.currency) as Option | null,
    },
    send: ({ name, institutionType, timeZone, currency }) =>
      change.run({
        name,
        institutionType: (institutionType ?? settings.institutionType) as InstitutionType,
        timeZone: timeZone?.value ?? settings.timeZone,
        currency: currency?.value ?? settings.currency,
      }),
    sent: () => toast({ title: t('settings.saved') }),
  })
  return (
    <Section title={t('settings.basics')}>
      <Form form={form} submit={t('settings.save')}>
        <TextField label={t('settings.institution')} isRequired {...form.field('name')} />
        <Select
          label={t('settings.type')}
          help={t('settings.typeHelp', { country: countryName(settings.country) })}
          isRequired
          options={INSTITUTION_TYPES.map((value) => ({ value, label: t(`welcome.where.${value}`) }))}
          {...form.field('institutionType')}
        />
        <ComboBox
          label={t('settings.timeZone')}
          help={t('settings.timeZoneHelp')}
          isRequired
          load={among(zones())}
          {...form.field('timeZone')}
        />
        <ComboBox
          label={t('settings.currency')}
          isRequired
          load={among(Intl.supportedValuesOf('currency'))}
          {...form.field('currency')}
        />
      </Form>
    </Section>
  )
}

type WordValues = Record<string, string>

/** Words of the workspace's own in place of the usual ones; what is left empty stays usual. */
function Words({ settings }: { settings: Settings }) {
  const change = useDo('workspace.change')
  const usual = wordsFor(settings.institutionType, settings.country, {}, textSettings().language)
  const own = settings.vocabulary as Partial<Record<string, readonly [string, string]>>
  const form = useForm<WordValues, unknown>({
    start: Object.fromEntries(
      WORDS.flatMap((word) => [
        [`${word}.one`, own[word]?.[0] ?? ''],
        [`${word}.many`, own[word]?.[1] ?? ''],
      ]),
    ),
    send: (values) =>
      change.run({
        vocabulary: Object.fromEntries(
          WORDS.flatMap((word) => {
            const one = values[`${word}.one`]?.trim() ?? ''
            const many = values[`${word}.many`]?.trim() ?? ''
            return one === '' && many === '' ? [] : [[word, [one || usual[word][0], many || usual[word][1]]]]
          }),
        ),
      }),
    sent: () => toast({ title: t('settings.saved') }),
  })
  return (
    <Section title={t('settings.words')}>
      <p className={css['about']}>{t('settings.wordsAbout')}</p>
      <Form form={form} submit={t('settings.saveWords')} submitKind="quiet">
        <InForm value={false}>
          <div className={css['words']}>
            {WORDS.map((word) => (
              <fieldset key={word} className={css['word']}>
                <legend>{t(`settings.word.${word}`)}</legend>
                <TextField
                  label={t('settings.wordOne')}
                  placeholder={usual[word][0]}
                  {...form.field(`${word}.one`)}
                />
                <TextField
                  label={t('settings.wordMany')}
                  placeholder={usual[word][1]}
                  {...form.field(`${word}.many`)}
                />
              </fieldset>
            ))}
          </div>
        </InForm>
      </Form>
    </Section>
  )
}

function Shown({ settings }: { settings: Settings }) {
  const pair = (key: string, value: string) => ({ key, label: t(`settings.${key}`), value })
  return (
    <>
      <p className={css['about']}>{t('settings.onlyAdmins')}</p>
      <Panel>
        <KeyValues
          pairs={[
            pair('institution', settings.name),
            pair('type', t(`welcome.where.${settings.institutionType}`)),
            pair('timeZone', settings.timeZone),
            pair('currency', settings.currency),
          ]}
        />
      </Panel>
    </>
  )
}
