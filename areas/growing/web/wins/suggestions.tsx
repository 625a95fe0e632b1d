import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import css from '../grow.module.css'
import own from './wins.module.css'

export type Suggestion = Output<'win.suggestions'>['suggestions'][number]
type PutAway = Output<'win.suggestions'>['putAway'][number]

const SHOWN = 3

/** What happened lately and may be a win: each is offered once, worded by what is known of it, and can be put away. */
export function Suggestions({ onTake }: { onTake: (suggestion: Suggestion) => void }) {
  const read = useRead('win.suggestions', { language: textSettings().language })
  const [isAll, setAll] = useState(false)
  const again = useDo('win.offer-again')
  const putAway = useDo('win.put-away', {
    done: (_, { key, title }) =>
      toast({
        title: t('win.isPutAway', { title }),
        action: { label: t('win.offerAgain'), run: () => void again.run({ key }).catch(() => {}) },
      }),
  })
  const list = read.data?.suggestions ?? []
  const away = read.data?.putAway ?? []
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (list.length === 0 && away.length === 0) return null
  return (
    <Section
      title={t('win.suggested')}
      panel="flush"
      more={
        list.length > SHOWN ? (
          <Button size="small" kind="bare" aria-expanded={isAll} onPress={() => setAll(!isAll)}>
            {isAll ? t('win.suggestedFewer') : t('win.all', { count: list.length })}
          </Button>
        ) : (
          t('win.suggestedAbout')
        )
      }
    >
      {putAway.problem ? <ErrorState problem={putAway.problem} /> : null}
      {list.length === 0 ? <p className={css['none']}>{t('win.suggestedNone')}</p> : null}
      <ul className={css['list']}>
        {(isAll ? list : list.slice(0, SHOWN)).map((each) => (
          <li key={each.key} className={css['line']}>
            <span className={css['words']}>
              {each.title}
              <span className={css['small']}>{knownOf(each)}</span>
            </span>
            <Row>
              <Button
                size="small"
                aria-label={t('win.takeOf', { title: each.title })}
                onPress={() => onTake(each)}
              >
                {t('win.take')}
              </Button>
              <Button
                size="small"
                kind="bare"
                aria-label={t('win.putAwayOf', { title: each.title })}
                onPress={() => void putAway.run({ key: each.key, title: each.title }).catch(() => {})}
              >
                {t('win.putAway')}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      {away.length > 0 ? (
        <Away list={away} onAgain={(key) => void again.run({ key }).catch(() => {})} />
      ) : null}
    </Section>
  )
}

/** Where it is from, when it was and what is known of it, in one line. */
const knownOf = ({ from, record, product, on, says }: Suggestion): string =>
  [t(`win.from.${from}`), record?.ref ?? '', product, formatDate(on)]
    .filter((each) => each !== '')
    .join(' · ')
    .concat('. ', says)

function Away({ list, onAgain }: { list: readonly PutAway[]; onAgain: (key: string) => void }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={own['away']}>
      <Button size="small" kind="bare" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('win.putAwayCount', { count: list.length })}
      </Button>
      {isOpen ? (
        <ul className={css['list']}>
          {list.map(({ key, title }) => (
            <li key={key} className={css['line']}>
              <span className={css['words']}>{title}</span>
              <Button size="small" aria-label={t('win.offerAgainOf', { title })} onPress={() => onAgain(key)}>
                {t('win.offerAgain')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
