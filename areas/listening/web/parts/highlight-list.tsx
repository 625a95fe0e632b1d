import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { weights } from './highlight-form.tsx'
import css from './highlight-list.module.css'

export type Highlight = Output<'note.highlights'>['highlights'][number]

export type HighlightListProps = {
  highlights: readonly Highlight[]
  current: string | null
  onCurrent: (id: string | null) => void
  mayWrite: boolean
}

/** What was highlighted, in the order of the text: its words, where it leads, how much it matters. */
export function HighlightList({ highlights, current, onCurrent, mayWrite }: HighlightListProps) {
  const weigh = useDo('note.weigh', { undo: () => t('highlight.weighed') })
  const remove = useDo('link.remove', { undo: () => t('highlight.removed') })
  if (highlights.length === 0) return null
  const problem = weigh.problem ?? remove.problem
  return (
    <Section title={t('highlight.plural')} panel="flush" more={sumOf(highlights)}>
      {problem ? <ErrorState problem={problem} /> : null}
      <ul className={css['list']}>
        {highlights.map((highlight) => (
          <li
            key={highlight.id}
            data-highlight={highlight.id}
            className={highlight.id === current ? css['current'] : undefined}
            onMouseEnter={() => onCurrent(highlight.id)}
            onMouseLeave={() => onCurrent(null)}
            onFocus={() => onCurrent(highlight.id)}
            onBlur={() => onCurrent(null)}
          >
            <div className={css['words']}>
              <q className={css['quote']}>{highlight.quote}</q>
              <p className={css['aim']}>
                <RefLabel>{t(`find.kind.${highlight.to.kind}`)}</RefLabel> <RecordLink named={highlight.to} />
              </p>
              {highlight.state === 'lost' ? <Tag tone="warn">{t('highlight.lost')}</Tag> : null}
            </div>
            <div className={css['tools']}>
              {mayWrite ? (
                <>
                  <Menu
                    label={t('highlight.weightIs', {
                      weight: weightOf(highlight),
                      quote: short(highlight.quote),
                    })}
                    button={{ size: 'small' }}
                    placement="bottom end"
                    actions={[
                      {
                        title: t('highlight.weight'),
                        actions: weights().map(({ value, label }) => ({
                          id: value,
                          label,
                          isSelected: Number(value) === highlight.importance,
                          run: () =>
                            void weigh.run({ id: highlight.id, importance: Number(value) }).catch(() => {}),
                        })),
                      },
                    ]}
                  >
                    {weightOf(highlight)}
                  </Menu>
                  <Button
                    kind="bare"
                    size="small"
                    aria-label={t('highlight.remove', { quote: short(highlight.quote) })}
                    onPress={() => void remove.run({ id: highlight.id }).catch(() => {})}
                  >
                    <span aria-hidden="true">×</span>
                  </Button>
                </>
              ) : (
                <RefLabel>{weightOf(highlight)}</RefLabel>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const weightOf = ({ importance }: Highlight): string => t(`highlight.weight.${importance ?? 0}`)

const short = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 40).trimEnd()}…` : quote)

/** The importances by item, as they count there: open arithmetic, not a score of the note. */
const sumOf = (highlights: readonly Highlight[]): string => {
  const items = highlights.filter((each) => each.to.kind === 'item')
  const sum = items.reduce((total, each) => total + (each.importance ?? 0), 0)
  return items.length === 0 ? '' : t('highlight.sum', { sum, count: items.length })
}
