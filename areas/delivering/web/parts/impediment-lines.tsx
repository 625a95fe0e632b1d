import type { RecordOf } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from './deliver.module.css'

export type Impediment = RecordOf<'impediment'>

/** What is in the way now, the oldest first, each with its age and who takes care of it. */
export function Impediments({ product, base }: { product: string; base: string }) {
  const list = useRead('impediment.list', { product, open: 'yes', sort: 'since', limit: 50 })
  const all = list.data?.records ?? []
  return (
    <Section
      title={t('impediment.many')}
      panel="flush"
      more={<Link to={`${base}/impediments`}>{t('impediment.all')}</Link>}
    >
      {list.data && all.length === 0 ? <p className={css['none']}>{t('impediment.nothing')}</p> : null}
      <ul className={css['list']}>
        {all.map((each) => (
          <li key={each.id}>
            <OutLink href={recordAddress('impediment', each.ref) ?? ''}>{each.title}</OutLink>
            <span className={css['small']}>
              {[ownerOf(each, list.data?.names ?? {}), t('impediment.ageDays', { days: each.age })].join(
                ' · ',
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const ownerOf = ({ ownerId }: Impediment, names: Readonly<Record<string, { title: string }>>): string =>
  (ownerId === null ? undefined : names[ownerId]?.title) ?? t('impediment.nobody')
