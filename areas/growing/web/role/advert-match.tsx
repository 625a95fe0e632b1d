import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'

type Ask = Output<'advert.match'>['asks'][number]
/** More than these are counted, not listed: three say enough. */
const SHOWN = 3

/** What an advert asks for, by which words, and what of one's own speaks for it; what is missing stands out. */
export function AdvertMatch({ advert }: { advert: AnyRecord }) {
  const read = useRead('advert.match', { ref: advert.ref })
  if (!read.data)
    return (
      <Section title={t('advert.match')} panel="padded">
        {read.error ? <ErrorState problem={read.error} /> : <SkeletonLines lines={4} />}
      </Section>
    )
  const { asks, coverage, years, yearsLived } = read.data
  if (asks.length === 0)
    return (
      <Section title={t('advert.match')} panel="padded">
        <p className={css['soft']}>{t('advert.nothing')}</p>
      </Section>
    )
  const skills = asks.filter(({ sort }) => sort === 'skill')
  const covered = skills.filter((ask) => ask.covered.length > 0)
  return (
    <>
      <Section title={t('advert.match')} panel="padded" more={t('advert.here')}>
        <p>
          {t('advert.coverage', {
            covered: covered.length,
            of: skills.length,
            share: formatShare(coverage ?? 0),
          })}
        </p>
        {years.map(({ years: asked, words }) => (
          <p key={words}>
            {t('advert.years', {
              words,
              lived: formatNumber(yearsLived, { maximumFractionDigits: 1 }),
              enough: yearsLived >= asked ? 'yes' : 'no',
            })}
          </p>
        ))}
        <Asks
          label={t('advert.skills')}
          asks={skills}
          name={(ask) => t(`learning-entry.skill.${ask.topic}`)}
        />
        <p className={css['small']}>{t('advert.weighed')}</p>
      </Section>
      {asks.length > skills.length ? (
        <Section title={t('advert.terms')} panel="padded">
          <Asks
            label={t('advert.terms')}
            asks={asks.filter(({ sort }) => sort === 'term')}
            name={({ topic }) => topic}
          />
        </Section>
      ) : null}
    </>
  )
}

function Asks({ label, asks, name }: { label: string; asks: readonly Ask[]; name: (ask: Ask) => string }) {
  return (
    <FigureTable
      label={label}
      rows={asks}
      keyOf={({ topic }) => topic}
      columns={[
        { key: 'topic', label: t('advert.asked'), cell: name },
        {
          key: 'words',
          label: t('advert.found'),
          cell: ({ found }) =>
            found.map(({ words, count }) => (count > 1 ? `${words} ×${count}` : words)).join(', '),
        },
        {
          key: 'share',
          label: t('advert.share'),
          isFigure: true,
          cell: ({ share, weight }) => `${formatShare(share)} (${formatNumber(weight)})`,
        },
        { key: 'covered', label: t('advert.covered'), cell: (ask) => <Covered ask={ask} /> },
      ]}
    />
  )
}

function Covered({ ask }: { ask: Ask }) {
  if (ask.covered.length === 0) return <Tag tone="warn">{t('advert.missing')}</Tag>
  const more = ask.covered.length - SHOWN
  return (
    <ul className={css['plain']}>
      {ask.covered.slice(0, SHOWN).map(({ ref, title, by }) => (
        <li key={ref}>
          <OutLink href={recordAddress(kindOf(ref), ref) ?? ''}>{title}</OutLink>
          <span className={css['small']}>
            {by.length > 0 ? t('advert.byWords', { words: by.join(', ') }) : t('advert.bySkill')}
          </span>
        </li>
      ))}
      {more > 0 ? <li className={css['small']}>{t('advert.more', { count: more })}</li> : null}
    </ul>
  )
}

const KINDS: Readonly<Record<string, string>> = {
  WIN: 'win',
  XP: 'experience',
  CRED: 'credential',
  LEARN: 'learning-entry',
  STORY: 'interview-story',
}
const kindOf = (ref: string): string => KINDS[ref.split('-')[0] ?? ''] ?? ''
