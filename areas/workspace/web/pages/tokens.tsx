import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { areaPages } from '../../../../web/shell/areas.ts'
import { formatAgo, formatDay } from '../../../../web/text/format.ts'
import { hasText, t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { CopyText } from '../parts/copy-text.tsx'
import css from '../parts/settings.module.css'
import { SettingsPage } from '../parts/settings-page.tsx'

type Token = Output<'token.list'>['tokens'][number]

/** Tokens for programs: what each may do, until when, and the way to take one back. */
export function TokenSettings() {
  const tokens = useRead('token.list', {})
  const revoke = useDo('token.revoke')
  const [isMaking, setMaking] = useState(false)
  useKey('create', () => setMaking(true))
  const add = (
    <Button kind="primary" hint="C" onPress={() => setMaking(true)}>
      {t('token.new')}
    </Button>
  )
  const shown = tokens.data?.tokens ?? []
  return (
    <SettingsPage place="tokens" action={add}>
      {revoke.problem ? <ErrorState problem={revoke.problem} /> : null}
      {tokens.isPending ? <SkeletonRows rows={3} /> : null}
      {tokens.error ? <ErrorState problem={tokens.error} onRetry={() => void tokens.refetch()} /> : null}
      {tokens.data && shown.length === 0 ? (
        <EmptyState title={t('token.none')} action={add}>
          {t('token.noneAbout')}
        </EmptyState>
      ) : null}
      <ul className={css['list']}>
        {shown.map((token) => (
          <li key={token.id} className={css['entry']}>
            <TokenWords token={token} />
            {isOver(token) ? null : (
              <Button
                kind="danger"
                size="small"
                aria-label={t('token.revokeOne', { name: token.name })}
                onPress={() => void revoke.run({ id: token.id }).catch(() => {})}
              >
                {t('token.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isMaking ? <NewToken onClose={() => setMaking(false)} /> : null}
    </SettingsPage>
  )
}

const isOver = ({ revokedAt, expiresAt }: Token): boolean =>
  revokedAt !== null || Date.parse(expiresAt) <= Date.now()

function TokenWords({ token }: { token: Token }) {
  const used =
    token.usedAt === null ? t('token.neverUsed') : t('token.used', { ago: formatAgo(token.usedAt) })
  return (
    <div>
      <strong>{token.name}</strong>{' '}
      {token.revokedAt !== null ? (
        <Tag tone="stop">{t('token.revoked')}</Tag>
      ) : isOver(token) ? (
        <Tag tone="warn">{t('token.ended')}</Tag>
      ) : null}
      <p className={css['soft']}>
        {t('token.words', {
          scopes: token.scopes.join(', '),
          person: token.personName,
          day: formatDay(token.expiresAt),
        })}{' '}
        {used}
      </p>
    </div>
  )
}

/** The areas that a token can be limited to, as the API names them; each names itself in its texts. */
const areaOptions = () =>
  ['core', ...areaPages.map(({ area }) => area)].map((area) => ({
    value: area,
    label: hasText(`token.area.${area}`) ? t(`token.area.${area}`) : t(`${area}.name`),
  }))
const DAYS = ['7', '30', '90', '365'] as const

function NewToken({ onClose }: { onClose: () => void }) {
  const create = useDo('token.create')
  const [secret, setSecret] = useState<string | null>(null)
  const form = useForm({
    start: {
      name: '',
      effect: 'read' as string | null,
      areas: [] as string[],
      days: '90' as string | null,
    },
    send: ({ name, effect, areas, days }) =>
      create.run({
        name,
        scopes: (areas.length === 0 ? ['*'] : areas).map((area) => `${area}:${effect ?? 'read'}`),
        days: Number(days ?? 90),
      }),
    sent: (made) => setSecret(made.secret),
  })
  return (
    <Dialog title={t(secret === null ? 'token.new' : 'token.made')} isOpen onClose={onClose} size="wide">
      {secret === null ? (
        <Form form={form} submit={t('token.make')} onCancel={onClose}>
          <TextField
            label={t('token.name')}
            help={t('token.nameHelp')}
            isRequired
            autoFocus
            {...form.field('name')}
          />
          <RadioGroup
            label={t('token.effect')}
            options={(['read', 'write'] as const).map((value) => ({
              value,
              label: t(`token.effect.${value}`),
              help: t(`token.effect.${value}.help`),
            }))}
            {...form.field('effect')}
          />
          <CheckboxGroup
            label={t('token.areas')}
            help={t('token.areasHelp')}
            options={areaOptions()}
            {...form.field('areas')}
          />
          <Select
            label={t('token.days')}
            isRequired
            options={DAYS.map((value) => ({ value, label: t('token.daysCount', { count: Number(value) }) }))}
            {...form.field('days')}
          />
        </Form>
      ) : (
        <div className={css['stack']}>
          <Banner tone="warn">{t('token.once')}</Banner>
          <CopyText label={t('token.secret')} text={secret} />
          <DialogActions>
            <Button kind="primary" onPress={onClose}>
              {t('token.kept')}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
