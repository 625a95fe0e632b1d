import { useRef, useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Floating } from '../../../../web/ui/floating.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './decide.module.css'
import { numberWords } from './words.ts'

type Props = {
  scenarioRef: string
  runId: string
  item: { ref: string; title: string }
  isIn: boolean
  isDuty: boolean
  titles: ReadonlyMap<string, string>
}

/** Why an item is in or out: asked of the solver when somebody wants to know. */
export function WhyCell(props: Props) {
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const question = t(props.isIn ? 'scenario.whyIn' : 'scenario.whyOut', { item: props.item.title })
  return (
    <span ref={anchor} className={css['why']}>
      <Button kind="bare" size="small" aria-label={question} onPress={() => setOpen(true)}>
        {t('scenario.why')}
      </Button>
      <Floating label={question} anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={css['sum']}>
          <h3>{question}</h3>
          {props.isDuty ? <p>{t('decide.gateAbout')}</p> : <Answer {...props} />}
        </div>
      </Floating>
    </span>
  )
}

function Answer({ scenarioRef, runId, item, titles }: Props) {
  const read = useRead('scenario.why', { ref: scenarioRef, item: item.ref, run: runId })
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonLines />
  return (
    <>
      {wordsOf(read.data).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Moves label={t('scenario.enters')} ids={read.data.enters} titles={titles} />
      <Moves label={t('scenario.leaves')} ids={read.data.leaves} titles={titles} />
    </>
  )
}

const wordsOf = ({ isIn, costs, tooLarge, isProven }: Output<'scenario.why'>): string[] => {
  if (tooLarge) return [t('scenario.tooLarge', { cost: numberWords(tooLarge.cost) })]
  if (costs === null) return [t('scenario.noSetThen')]
  return [
    costs === 0
      ? t(isIn ? 'scenario.freeOut' : 'scenario.freeIn')
      : t(isIn ? 'scenario.costsOut' : 'scenario.costsIn', { costs: numberWords(costs) }),
    ...(isProven ? [] : [t('scenario.notProvenThen')]),
  ]
}

/** At most so many are named; the rest are counted. */
const NAMED = 6

export function Moves({
  label,
  ids,
  titles,
}: {
  label: string
  ids: readonly string[]
  titles: ReadonlyMap<string, string>
}) {
  if (ids.length === 0) return null
  const named = ids.slice(0, NAMED).map((id) => titles.get(id) ?? t('record.hidden'))
  return (
    <div>
      <span className={css['soft']}>{label}</span>
      <ul className={css['lines']}>
        {named.map((title, at) => (
          <li key={ids[at]}>{title}</li>
        ))}
        {ids.length > NAMED ? <li>{t('scenario.more', { count: ids.length - NAMED })}</li> : null}
      </ul>
    </div>
  )
}
