import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { CHECK_LISTS, type CheckList } from '../../contract.ts'
import type { Item } from '../order.ts'
import { InPlace } from './in-place.tsx'
import css from './item-parts.module.css'
import { TickLine } from './tick-line.tsx'
import type { ItemChange } from './use-item-change.tsx'

type ItemChecksProps = { item: Item; names: Names; mayWrite: boolean; on: ItemChange }

/** What the team agreed for ready and for done, as it holds for this item; who could be shut out is answered here. */
export function ItemChecks({ item, names, mayWrite, on }: ItemChecksProps) {
  const { slug } = useWorkspace()
  const checks = useRead('item.checks', { ref: item.ref })
  const tick = useDo('item.tick')
  if (!checks.data) return null
  const { ready, done, agreement } = checks.data
  if (ready.length + done.length === 0 && item.shutOut === '')
    return mayWrite && !agreement ? (
      <Section title={t('item.checks')} panel="padded">
        <p className={css['soft']}>
          {t('item.checksNone')}{' '}
          <OutLink href={`/${slug}/deliver`} look="plain">
            {t('item.checksAgree')}
          </OutLink>
        </p>
      </Section>
    ) : null
  const set = (list: CheckList, text: string, to: boolean) => {
    const lines = list === 'ready' ? ready : done
    const met = lines.filter((line) => (line.text === text ? to : line.done)).length
    announce(t('item.checksMet', { met, count: lines.length }))
    tick.run({ ref: item.ref, list, text, done: to }).catch(() => {})
  }
  return (
    <Section
      title={t('item.checks')}
      panel="padded"
      more={agreement ? t('item.checksOf', { ref: agreement.ref, version: agreement.version }) : undefined}
    >
      {tick.problem ? <ErrorState problem={tick.problem} /> : null}
      <div className={css['relations']}>
        {CHECK_LISTS.map((list) => {
          const lines = list === 'ready' ? ready : done
          if (lines.length === 0) return null
          const met = lines.filter((line) => line.done).length
          return (
            <div key={list}>
              <h3 className={css['small']}>
                {t(`item.checks.${list}`)}{' '}
                <span className={css['soft']}>{t('item.checksMet', { met, count: lines.length })}</span>
              </h3>
              <ul className={css['criteria']}>
                {lines.map((line) => (
                  <li key={line.text}>
                    <Checkbox
                      value={line.done}
                      isReadOnly={!mayWrite || line.answered}
                      onChange={(to) => set(list, line.text, to)}
                    >
                      <TickLine {...line} />
                    </Checkbox>
                  </li>
                ))}
              </ul>
              {list === 'ready' && item.readyReason !== '' ? (
                <p>
                  <strong>{t('item.readyBecause')}</strong> {item.readyReason}
                </p>
              ) : null}
            </div>
          )
        })}
      </div>
      <h3 className={css['small']}>{t('item.shutOut')}</h3>
      <InPlace item={item} names={names} fields={['shutOut']} change={on.change} mayWrite={mayWrite}>
        {item.shutOut === '' ? (
          <p className={css['soft']}>{t('item.noShutOut')}</p>
        ) : (
          <Prose text={item.shutOut} />
        )}
      </InPlace>
    </Section>
  )
}
