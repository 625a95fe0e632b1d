import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { SHARED_KINDS } from '../../coaching/contract.ts'
import css from '../grow.module.css'
import look from './coaching.module.css'

export type Shared = Output<'coaching.board'>['shared'][number]

type SharedListProps = {
  refText: string
  side: 'coached' | 'coach'
  shared: readonly Shared[]
  mayWrite: boolean
}

/** What both see, by kind. To the coachee it also says when the coach read each. */
export function SharedList({ refText, side, shared, mayWrite }: SharedListProps) {
  const tick = useDo('coaching.tick-action')
  const share = useDo('coaching.share')
  const problem = tick.problem ?? share.problem
  if (shared.length === 0) return <p className={css['soft']}>{t(`coaching.nothing.${side}`)}</p>
  return (
    <>
      {problem ? <ErrorState problem={problem} /> : null}
      {SHARED_KINDS.map((kind) => {
        const own = shared.filter((each) => each.kind === kind)
        if (own.length === 0) return null
        return (
          <div key={kind}>
            <h3 className={look['head']}>{t(`coaching.shared.${kind}`)}</h3>
            <Panel flush>
              <ul className={css['list']}>
                {own.map((each) => (
                  <li key={each.id}>
                    <div className={css['line']}>
                      <span className={css['words']}>
                        {side === 'coached' ? (
                          <OutLink href={recordAddress(kind, each.ref) ?? ''}>{each.title}</OutLink>
                        ) : (
                          <strong>{each.title}</strong>
                        )}
                        <span className={css['small']}>{factsOf(each, side)}</span>
                      </span>
                      {mayWrite && kind === 'action' ? (
                        <Button
                          size="small"
                          aria-label={t(each.doneAt === null ? 'coaching.tickOf' : 'coaching.untickOf', {
                            title: each.title,
                          })}
                          onPress={() =>
                            void tick
                              .run({ ref: refText, ids: [each.id], isDone: each.doneAt === null })
                              .catch(() => {})
                          }
                        >
                          {t(each.doneAt === null ? 'coaching.tick' : 'coaching.untick')}
                        </Button>
                      ) : null}
                      {mayWrite && side === 'coached' ? (
                        <Button
                          kind="bare"
                          size="small"
                          aria-label={t('coaching.unshareOf', { title: each.title })}
                          onPress={() =>
                            void share
                              .run({ ref: refText, records: [each.ref], isShared: false })
                              .catch(() => {})
                          }
                        >
                          {t('coaching.unshare')}
                        </Button>
                      ) : null}
                    </div>
                    {each.text === '' ? null : <Prose text={each.text} />}
                  </li>
                ))}
              </ul>
            </Panel>
          </div>
        )
      })}
    </>
  )
}

const factsOf = (each: Shared, side: 'coached' | 'coach'): string =>
  [
    each.progress === null ? '' : t('review.at', { share: formatShare(each.progress) }),
    each.on === null ? '' : formatDate(each.on),
    each.owner === null ? '' : t(`coaching.owner.${each.owner}`),
    each.doneAt === null ? '' : t('coaching.isDone'),
    side === 'coached' && each.readOn[0] ? t('coaching.readOn', { day: formatDate(each.readOn[0]) }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
