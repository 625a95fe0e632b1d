import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { platform as kind } from '../../skills/contract.ts'
import grow from '../grow.module.css'
import css from './skills.module.css'

type Unrated = Output<'platform.connected'>['unrated'][number]

export const PLATFORM_LAYOUT = ['title', 'type', 'familiarity', 'usedFor', 'usedUntil'] as const

/** "Early Alert, Gradebook (Heron Bend Community College)": where a platform is connected. */
export const connectedWords = (list: Unrated['in']): string =>
  [...Map.groupBy(list, ({ place }) => place)]
    .map(([place, of]) =>
      t('platform.inHelp', { products: of.map(({ product }) => product).join(', '), place }),
    )
    .join('; ')

/** The platforms that one's products are connected to, to be rated in one step. */
export function UnratedPlatforms({ list }: { list: readonly Unrated[] }) {
  const [chosen, setChosen] = useState<Unrated | null>(null)
  if (list.length === 0) return null
  return (
    <Section title={t('platform.offered')} panel="padded">
      <p className={grow['soft']}>{t('platform.offeredAbout')}</p>
      <ul className={css['offered']}>
        {list.map((each) => (
          <li key={each.title}>
            <span>
              <strong>{each.title}</strong>
              <span className={grow['soft']}>
                {t('platform.offeredOf', {
                  type: t(`platform.type.${each.type}`),
                  products: connectedWords(each.in),
                })}
              </span>
            </span>
            <Button size="small" onPress={() => setChosen(each)}>
              {t('platform.offeredAdd', { name: each.title })}
            </Button>
          </li>
        ))}
      </ul>
      {chosen ? (
        <NewRecordDialog
          kind={kind}
          layout={PLATFORM_LAYOUT}
          given={{ title: chosen.title, type: chosen.type }}
          onClose={() => setChosen(null)}
          onMade={() => setChosen(null)}
        />
      ) : null}
    </Section>
  )
}
