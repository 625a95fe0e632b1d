import { formatAgo, formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import css from './history-list.module.css'

export type FieldChange = {
  /** The field in the reader's words. */
  label: string
  /** As people read it; null where nothing stood. */
  before: string | null
  after: string | null
}

export type HistoryEntry = {
  id: string
  /** ISO 8601. */
  at: string
  /** Null when the person was erased, or when the system did it by itself. */
  who: string | null
  /** web, api, cli, mcp, import, system … */
  door: string
  /** What was done in words: "changed the state", "linked NOTE-3". */
  what: string
  changes: readonly FieldChange[]
}

export type HistoryListProps = {
  entries: readonly HistoryEntry[]
  /** Takes one entry back; shown on those for which `canUndo` says yes. */
  onUndo?: (id: string) => void
  canUndo?: (entry: HistoryEntry) => boolean
  onMore?: (() => void) | undefined
  /** The time now in milliseconds, for "3 days ago". */
  now?: number
}

/** Everything that happened to a record: who, when, through which door, and each field before and after. */
export function HistoryList({ entries, onUndo, canUndo = () => true, onMore, now }: HistoryListProps) {
  if (entries.length === 0) return <p className={css['none']}>{t('history.none')}</p>
  return (
    <>
      <ol className={css['list']}>
        {entries.map((entry) => (
          <li key={entry.id} className={css['entry']}>
            <div className={css['head']}>
              <p>
                <strong>{entry.who ?? t('history.nobody')}</strong> {entry.what}
              </p>
              {onUndo && canUndo(entry) ? (
                <Button
                  kind="bare"
                  size="small"
                  onPress={() => onUndo(entry.id)}
                  aria-label={t('history.undoOne', { what: entry.what })}
                >
                  {t('history.undo')}
                </Button>
              ) : null}
            </div>
            <FieldChanges changes={entry.changes} />
            <p className={css['when']}>
              <time dateTime={entry.at} title={formatMoment(entry.at)}>
                {formatAgo(entry.at, now)}
              </time>
              {' · '}
              {t(`door.${entry.door}`)}
            </p>
          </li>
        ))}
      </ol>
      {onMore ? (
        <Button size="small" onPress={onMore}>
          {t('history.more')}
        </Button>
      ) : null}
    </>
  )
}

/** Fields with what stood in them and what stands in them now. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null
  return (
    <dl className={css['changes']}>
      {changes.map((change) => (
        <div key={change.label} className={css['change']}>
          <dt className={css['field']}>{change.label}</dt>
          <dd className={css['values']}>
            {change.before === null ? (
              <span className={css['empty']}>{t('history.empty')}</span>
            ) : (
              <del className={css['before']}>
                <bdi>{change.before}</bdi>
              </del>
            )}
            <span aria-hidden="true"> → </span>
            <span className={css['unseen']}>{t('history.became')} </span>
            {change.after === null ? (
              <span className={css['empty']}>{t('history.empty')}</span>
            ) : (
              <ins className={css['after']}>
                <bdi>{change.after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
