import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import type { Item } from '../order.ts'
import css from './item-parts.module.css'

/** What an item was split from, with the voices that stayed there, and what was split from it. */
export function ItemOrigin({ item }: { item: Item }) {
  const links = useRead('link.list', { ref: item.ref })
  const split = (links.data?.links ?? []).filter((link) => link.type === 'split-from')
  if (split.length === 0) return null
  return (
    <Section title={t('item.split')} panel="padded">
      <ul className={css['links']}>
        {split.map((link) => (
          <li key={link.id} className={css['linkRow']}>
            <span>
              {t(link.direction === 'out' ? 'item.splitFrom' : 'item.splitInto')}{' '}
              <RecordLink named={link.other} withRef />
            </span>
            {link.direction === 'out' ? <VoicesThere refText={link.other.ref} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function VoicesThere({ refText }: { refText: string }) {
  const read = useRead('item.get', { ref: refText })
  const { voices, people } = read.data?.record ?? { voices: 0, people: 0 }
  return voices > 0 ? (
    <span className={css['soft']}>{t('item.splitVoices', { notes: voices, people })}</span>
  ) : null
}
