import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Checkbox, CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { NoticeMail } from '../parts/notice-mail.tsx'
import css from '../parts/settings.module.css'
import { SettingsPage } from '../parts/settings-page.tsx'

type Settings = Output<'notice.settings'>

const WAYS = ['at-once', 'daily', 'off'] as const
const KINDS = [
  'mention',
  'reply',
  'comment',
  'change',
  'assigned',
  'decision',
  'due-soon',
  'overdue',
  'prompt',
] as const

/** How and when the person is told, here in this workspace: by mail or not, when not, and of what not. */
export function NoticeSettings() {
  const settings = useRead('notice.settings', {})
  return (
    <SettingsPage place="notices">
      {settings.isPending ? <SkeletonLines /> : null}
      {settings.error ? <ErrorState problem={settings.error} /> : null}
      {settings.data ? (
        <div className={css['apart']}>
          <Choices key={JSON.stringify(settings.data)} settings={settings.data} />
          <NoticeMail settings={settings.data} />
        </div>
      ) : null}
    </SettingsPage>
  )
}

type Values = {
  mail: string | null
  digestAt: string
  quietFrom: string
  quietTo: string
  timeZone: Option | null
  pausedFrom: string | null
  pausedTo: string | null
  breaks: boolean
  told: string[]
}

const filled = (text: string | null): string | null => (text === '' ? null : text)
const zones = async (typed: string): Promise<Option[]> =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')]
    .filter((each) => each.toLowerCase().includes(typed.trim().toLowerCase()))
    .map((value) => ({ value, label: value }))

function Choices({ settings }: { settings: Settings }) {
  const { personal } = useWorkspace()
  const choose = useDo('notice.choose')
  const form = useForm<Values, unknown>({
    start: {
      mail: settings.mail,
      digestAt: settings.digestAt,
      quietFrom: settings.quietFrom ?? '',
      quietTo: settings.quietTo ?? '',
      timeZone: settings.timeZone === null ? null : { value: settings.timeZone, label: settings.timeZone },
      pausedFrom: settings.pausedFrom,
      pausedTo: settings.pausedTo,
      breaks: settings.breaks,
      told: KINDS.filter((kind) => !settings.muted.includes(kind)),
    },
    send: (values) =>
      choose.run({
        mail: WAYS.find((way) => way === values.mail) ?? settings.mail,
        digestAt: filled(values.digestAt) ?? settings.digestAt,
        quietFrom: filled(values.quietFrom),
        quietTo: filled(values.quietTo),
        timeZone: values.timeZone?.value ?? null,
        pausedFrom: filled(values.pausedFrom),
        pausedTo: filled(values.pausedTo),
        breaks: values.breaks,
        muted: KINDS.filter((kind) => !values.told.includes(kind)),
      }),
    sent: () => toast({ title: t('settings.saved') }),
  })
  return (
    <Form form={form} submit={t('settings.save')}>
      <Section title={t('notices.mail')}>
        <div className={css['stack']}>
          {personal ? <Banner>{t('notices.personal')}</Banner> : null}
          {!settings.hasMailServer ? <Banner tone="warn">{t('notices.noServer')}</Banner> : null}
          <RadioGroup
            label={t('notices.way')}
            options={WAYS.map((value) => ({ value, label: t(`notices.way.${value}`) }))}
            {...form.field('mail')}
          />
          {form.values.mail === 'daily' ? (
            <TextField label={t('notices.digestAt')} type="time" {...form.field('digestAt')} />
          ) : null}
        </div>
      </Section>
      <Section title={t('notices.quiet')}>
        <p className={css['about']}>{t('notices.quietAbout')}</p>
        <div className={css['stack']}>
          <Row>
            <TextField label={t('notices.quietFrom')} type="time" {...form.field('quietFrom')} />
            <TextField label={t('notices.quietTo')} type="time" {...form.field('quietTo')} />
          </Row>
          <ComboBox
            label={t('notices.timeZone')}
            help={t('notices.timeZoneHelp', { zone: settings.zone })}
            load={zones}
            {...form.field('timeZone')}
          />
        </div>
      </Section>
      <Section title={t('notices.pause')}>
        <p className={css['about']}>{t('notices.pauseAbout')}</p>
        <div className={css['stack']}>
          <Row>
            <DateField label={t('notices.pausedFrom')} {...form.field('pausedFrom')} />
            <DateField label={t('notices.pausedTo')} {...form.field('pausedTo')} />
          </Row>
          <Checkbox {...form.field('breaks')}>{t('notices.breaks')}</Checkbox>
        </div>
      </Section>
      <Section title={t('notices.kinds')}>
        <CheckboxGroup
          label={t('notices.told')}
          help={t('notices.toldHelp')}
          options={KINDS.map((value) => ({ value, label: t(`notices.kind.${value}`) }))}
          {...form.field('told')}
        />
      </Section>
    </Form>
  )
}
