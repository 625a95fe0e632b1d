import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import own from './credentials.module.css'

/** Well-known credentials side by side, by what they ask and cost; taken over as planned ones. */
export function CredentialTemplates() {
  const { language } = textSettings()
  const read = useRead('credential.templates', { language })
  const adopt = useDo('credential.adopt', {
    undo: (_, { made }) => (made.length > 0 ? t('credential.adopted') : null),
  })
  if (!read.data) return read.error ? <ErrorState problem={read.error} /> : null
  const { readOn, templates } = read.data
  return (
    <Section
      title={t('credential.templates')}
      panel="padded"
      more={t('credential.readOn', { day: formatDate(readOn) })}
    >
      {adopt.problem ? <ErrorState problem={adopt.problem} /> : null}
      <FigureTable
        label={t('credential.templates')}
        rows={templates}
        keyOf={(each) => each.name}
        columns={[
          { key: 'title', label: t('credential.title'), cell: (each) => each.title },
          {
            key: 'about',
            label: t('credential.what'),
            cell: ({ about, eligibility }) => (
              <>
                {about}
                <span className={css['small']}>{t('credential.whoMay', { words: eligibility })}</span>
              </>
            ),
          },
          {
            key: 'renewal',
            label: t('credential.renewal'),
            cell: ({ months, credits, unit }) =>
              months === null
                ? t('credential.forGood')
                : t('credential.every', {
                    months,
                    credits: formatNumber(credits ?? 0),
                    unit: t(`credential.unit.${unit}`),
                  }),
          },
          {
            key: 'fee',
            label: t('credential.cost'),
            cell: ({ firstCost, fee }) => (
              <>
                {firstCost === null
                  ? t('credential.courseDecides')
                  : t('credential.dollars', { fee: formatNumber(firstCost) })}
                {fee === null ? null : (
                  <span className={css['small']}>{t('credential.thenFee', { fee: formatNumber(fee) })}</span>
                )}
              </>
            ),
          },
          {
            key: 'issuer',
            label: t('credential.issuer'),
            cell: (each) => <OutLink href={each.address}>{each.issuer}</OutLink>,
          },
          {
            key: 'adopt',
            label: t('credential.plan'),
            cell: (each) =>
              each.added ? (
                <span className={own['nowrap']}>{t('credential.here')}</span>
              ) : (
                <Button
                  size="small"
                  isDisabled={adopt.pending}
                  aria-label={t('credential.adoptOne', { title: each.title })}
                  onPress={() => void adopt.run({ names: [each.name], language }).catch(() => {})}
                >
                  <span className={own['nowrap']}>{t('credential.adopt')}</span>
                </Button>
              ),
          },
        ]}
      />
    </Section>
  )
}
