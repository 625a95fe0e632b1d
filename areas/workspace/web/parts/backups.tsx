import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatAgo, formatMoment, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './exchange.module.css'

type Backup = Output<'backup.list'>['backups'][number]

const DAY = 86_400_000
/** A backup that is older than this is said to be old: three nights were missed. */
const OLD = 3 * DAY

/** The copies of the whole server: the last one, whether it was proved, and how old it is. */
export function Backups() {
  const read = useRead('backup.list', {})
  return (
    <Section title={t('backup.title')} panel="padded">
      <div className={css['stack']}>
        <p className={css['soft']}>{t('backup.about')}</p>
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {read.data ? <Shown {...read.data} /> : read.error ? null : <SkeletonLines />}
      </div>
    </Section>
  )
}

function Shown({ nightly, backups }: Output<'backup.list'>) {
  const last = backups.find(({ fault }) => fault === '')
  const failed = backups[0]?.fault ? backups[0] : undefined
  const isOld = last !== undefined && Date.now() - Date.parse(last.at) > OLD
  return (
    <>
      {failed ? (
        <Banner tone="stop" title={t('backup.failed', { when: formatMoment(failed.at) })}>
          {failed.fault}
        </Banner>
      ) : null}
      {last?.proofFault ? (
        <Banner tone="stop" title={t('backup.notGood')}>
          {last.proofFault}
        </Banner>
      ) : null}
      {last === undefined ? <Banner tone="warn">{t('backup.none')}</Banner> : <Last backup={last} />}
      {isOld ? <Banner tone="warn">{t('backup.old')}</Banner> : null}
      <p className={css['soft']}>
        {nightly === null ? t('backup.noNights') : t('backup.nights', { count: nightly.keep })}
      </p>
    </>
  )
}

function Last({ backup }: { backup: Backup }) {
  return (
    <KeyValues
      pairs={[
        { key: 'at', label: t('backup.last'), value: `${formatMoment(backup.at)} · ${formatAgo(backup.at)}` },
        { key: 'name', label: t('backup.file'), value: backup.name },
        {
          key: 'size',
          label: t('backup.size'),
          value: t('backup.megabytes', {
            size: formatNumber(Math.max(0.1, Math.round(backup.bytes / 1e5) / 10)),
          }),
        },
        {
          key: 'proof',
          label: t('backup.proof'),
          value:
            backup.provedAt === null
              ? t('backup.notProved')
              : t(backup.proofFault === '' ? 'backup.proved' : 'backup.disproved', {
                  when: formatMoment(backup.provedAt),
                }),
        },
      ]}
    />
  )
}
