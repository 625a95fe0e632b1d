import { ToggleButton } from 'react-aria-components/ToggleButton'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import { Menu } from './menu.tsx'
import css from './reaction-bar.module.css'
import { Tooltip } from './tooltip.tsx'

export type Reacted = { what: string; people: readonly { id: string; name: string }[] }

export type ReactionBarProps = {
  /** What can be said, in order: the word is `reaction.<what>` in the catalogue, the picture only repeats it. */
  words: readonly string[]
  pictures: Readonly<Record<string, string>>
  reactions: readonly Reacted[]
  /** The reader's own id. */
  mine: string
  onReact?: (what: string, on: boolean) => void
}

/** What others said with one word, each with who; pressing one says it too, or takes it back. */
export function ReactionBar({ words, pictures, reactions, mine, onReact }: ReactionBarProps) {
  const said = new Set(
    reactions.filter((each) => each.people.some((person) => person.id === mine)).map((each) => each.what),
  )
  return (
    <div className={css['bar']}>
      {reactions.map(({ what, people }) => {
        const names = people.map((person) => person.name).join(', ')
        return (
          <Tooltip key={what} words={t('reaction.who', { word: t(`reaction.${what}`), names })}>
            <ToggleButton
              className={classes(css['said'])}
              isSelected={said.has(what)}
              isDisabled={!onReact}
              onChange={(on) => onReact?.(what, on)}
              aria-label={t('reaction.count', { word: t(`reaction.${what}`), count: people.length, names })}
            >
              <span aria-hidden="true">{pictures[what]}</span>
              <span>
                {t(`reaction.${what}`)} {people.length}
              </span>
            </ToggleButton>
          </Tooltip>
        )
      })}
      {onReact ? (
        <Menu
          label={t('reaction.add')}
          button={{ kind: 'bare', size: 'small' }}
          actions={[
            {
              title: t('reaction.add'),
              actions: words.map((what) => ({
                id: what,
                label: `${pictures[what] ?? ''} ${t(`reaction.${what}`)}`,
                isSelected: said.has(what),
                run: () => onReact(what, !said.has(what)),
              })),
            },
          ]}
        >
          {t('reaction.react')}
        </Menu>
      ) : null}
    </div>
  )
}
