import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { type KeyResult, spanOf, sumOf } from './key-result-words.ts'
import { ShareBar } from './share-bar.tsx'
import css from './strategy.module.css'
import type { Aim, Objective, StrategyRow as Row } from './use-strategy.ts'

/** A line of the tree: an aim, an objective or a key result, with how far it has come. */
export function StrategyRow({ row }: { row: Row }) {
  if (row.kind === 'aim') return <AimRow aim={row as Aim} />
  if (row.kind === 'objective') return <ObjectiveRow objective={row as Objective} />
  return <KeyResultRow result={row as KeyResult} />
}

function AimRow({ aim }: { aim: Aim }) {
  return (
    <div className={css['row']}>
      <span className={classes(css['name'], css['aim'])}>
        {aim.title} {aim.objectives === 0 ? <Tag tone="warn">{t('aim.noObjective')}</Tag> : null}
      </span>
      <span className={css['figures']}>
        <span className={css['count']}>{t('strategy.objectives', { count: aim.objectives })}</span>
        <span className={css['count']}>{t('strategy.items', { count: aim.items })}</span>
        <ShareBar share={aim.progress} />
      </span>
    </div>
  )
}

function ObjectiveRow({ objective }: { objective: Objective }) {
  return (
    <div className={css['row']}>
      <span className={css['name']}>
        {objective.title}{' '}
        {objective.state === 'active' ? null : <Tag>{t(`objective.state.${objective.state}`)}</Tag>}{' '}
        {objective.aimId === null ? <Tag tone="warn">{t('objective.noAim')}</Tag> : null}
      </span>
      <span className={css['figures']}>
        {objective.term === '' ? null : <span>{objective.term}</span>}
        <span className={css['count']}>
          {t('strategy.itemsDone', { count: objective.items, done: objective.done })}
        </span>
        <ShareBar share={objective.progress} />
      </span>
    </div>
  )
}

function KeyResultRow({ result }: { result: KeyResult }) {
  return (
    <div className={css['row']}>
      <span className={css['name']}>
        {result.title} <span className={css['soft']}>{spanOf(result)}</span>
      </span>
      <span className={css['figures']} title={sumOf(result)}>
        <ShareBar share={result.progress} />
      </span>
    </div>
  )
}
