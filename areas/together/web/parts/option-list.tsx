import { useState } from 'react'
import type { Output, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { OptionForm } from './option-form.tsx'
import { PositionForm } from './position-form.tsx'
import css from './together.module.css'

export type Decision = RecordOf<'decision'>
export type Parts = Output<'decision.parts'>
export type DecisionOption = Parts['options'][number]

/** The mean of the fists of five with its n, spread and lowest hand: the whole sum behind it. */
export const fistWords = ({ n, mean, spread, low }: DecisionOption['fists']): string =>
  mean === null
    ? t('decision.noHands')
    : t('decision.hands', {
        n,
        mean: formatNumber(mean, { maximumFractionDigits: 1 }),
        spread: spread === null ? '' : formatNumber(spread, { maximumFractionDigits: 1 }),
        hasSpread: spread === null ? 'no' : 'yes',
        low: low ?? 0,
      })

type OptionListProps = { decision: Decision; parts: Parts; mayWrite: boolean }

/** What can be chosen: what speaks for and against each, who stands where, and the figures it rests on. */
export function OptionList({ decision, parts, mayWrite }: OptionListProps) {
  const [isAdding, setAdding] = useState(false)
  const remove = useDo('option.remove', { undo: () => t('option.removed') })
  const [editing, setEditing] = useState<DecisionOption | null>(null)
  const [asking, setAsking] = useState<DecisionOption | null>(null)
  return (
    <Section
      title={t('option.many')}
      panel="flush"
      more={
        mayWrite ? (
          <Button kind="bare" size="small" onPress={() => setAdding(true)}>
            {t('option.add')}
          </Button>
        ) : undefined
      }
    >
      {parts.options.length === 0 ? <p className={css['none']}>{t('option.none')}</p> : null}
      {remove.problem ? <ErrorState problem={remove.problem} /> : null}
      {parts.options.map((option) => (
        <article key={option.id} className={css['option']}>
          <div className={css['optionHead']}>
            <h3>
              {option.title} {option.chosen ? <Tag tone="ok">{t('decision.isChosen')}</Tag> : null}
            </h3>
            {mayWrite ? (
              <div className={css['tools']}>
                <Button
                  size="small"
                  aria-label={t('position.askOf', { title: option.title })}
                  onPress={() => setAsking(option)}
                >
                  {t('position.ask')}
                </Button>
                <Menu
                  button={{ size: 'small' }}
                  label={t('record.more', { ref: option.title })}
                  placement="bottom end"
                  actions={[
                    { id: 'edit', label: t('option.change'), run: () => setEditing(option) },
                    {
                      id: 'remove',
                      label: t('option.remove'),
                      run: () => void remove.run({ id: option.id }).catch(() => {}),
                    },
                  ]}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              </div>
            ) : null}
          </div>
          <Sides option={option} />
          <Stands option={option} positions={parts.positions} />
          <Figures figures={parts.figures.filter((figure) => figure.optionId === option.id)} />
        </article>
      ))}
      <div className={css['option']} hidden={!parts.figures.some((figure) => figure.optionId === null)}>
        <Figures figures={parts.figures.filter((figure) => figure.optionId === null)} />
      </div>
      {isAdding ? <OptionForm decision={decision} onClose={() => setAdding(false)} /> : null}
      {editing ? <OptionForm decision={decision} option={editing} onClose={() => setEditing(null)} /> : null}
      {asking ? <PositionForm option={asking} onClose={() => setAsking(null)} /> : null}
    </Section>
  )
}

function Sides({ option }: { option: DecisionOption }) {
  if (option.pros === '' && option.cons === '') return null
  return (
    <div className={css['sides']}>
      {option.pros === '' ? null : (
        <div>
          <h4>{t('option.pros')}</h4>
          <p>{option.pros}</p>
        </div>
      )}
      {option.cons === '' ? null : (
        <div>
          <h4>{t('option.cons')}</h4>
          <p>{option.cons}</p>
        </div>
      )}
    </div>
  )
}

/** Who stands where to one option, and what that comes to. */
function Stands({ option, positions }: { option: DecisionOption; positions: Parts['positions'] }) {
  const here = positions.filter((position) => position.optionId === option.id)
  return (
    <>
      <p className={css['small']}>{fistWords(option.fists)}</p>
      {here.length === 0 ? null : (
        <table className={css['stands']} aria-label={t('position.of', { title: option.title })}>
          <thead>
            <tr>
              <th scope="col">{t('position.who')}</th>
              <th scope="col">{t('position.fist')}</th>
              <th scope="col">{t('position.words')}</th>
              <th scope="col">{t('position.at')}</th>
            </tr>
          </thead>
          <tbody>
            {here.map((position) => (
              <tr key={position.id}>
                <td>
                  <RecordLink named={position.who ?? undefined} />
                </td>
                <td className={css['number']}>{position.fist === null ? '–' : position.fist}</td>
                <td>{position.words}</td>
                <td className={css['number']}>
                  {formatDay(position.at)}
                  {position.earlier > 0 ? ` · ${t('position.earlier', { count: position.earlier })}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Figures that were handed over, each with the sum behind it. */
function Figures({ figures }: { figures: Parts['figures'] }) {
  if (figures.length === 0) return null
  return (
    <table className={`${css['stands']} ${css['figures']}`} aria-label={t('figure.many')}>
      <thead>
        <tr>
          <th scope="col">{t('figure.label')}</th>
          <th scope="col">{t('figure.value')}</th>
          <th scope="col">{t('figure.sum')}</th>
          <th scope="col">{t('figure.source')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>{figure.label}</td>
            <td className={css['number']}>{figure.value === null ? '–' : formatNumber(figure.value)}</td>
            <td>{figure.sum}</td>
            <td>{figure.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
