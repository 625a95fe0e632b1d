import { useRef, useState } from 'react'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Floating } from '../../../../web/ui/floating.tsx'
import css from './decide.module.css'
import { figureWords, type MethodName, numberWords, type Row, type Standing } from './words.ts'

type Props = { row: Row; method: MethodName; onWeigh?: (() => void) | undefined }

/** A figure with its place; pressed, it opens to its sum and to how firm the place is. */
export function SumCell({ row, method, onWeigh }: Props) {
  const [isOpen, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const standing = row.standings[method]
  const figure = figureWords(method, standing)
  const name = t(`decide.method.${method}`)
  return (
    <span ref={anchor} className={css['cell']}>
      <Button
        kind="bare"
        size="small"
        aria-label={t('decide.openSum', { method: name, item: row.item.title, figure })}
        onPress={() => setOpen(true)}
      >
        {standing.rank === null || method === 'moscow' ? null : (
          <span className={css['place']}>{t('decide.place', { rank: standing.rank })}</span>
        )}{' '}
        <span className={css['soft']}>{figure}</span>
      </Button>
      <Floating label={name} anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={css['sum']}>
          <h3>{name}</h3>
          <Steps method={method} standing={standing} />
          {onWeigh ? (
            <Button
              size="small"
              onPress={() => {
                setOpen(false)
                onWeigh()
              }}
            >
              {t('decide.weigh')}
            </Button>
          ) : null}
        </div>
      </Floating>
    </span>
  )
}

function Steps({ method, standing }: { method: MethodName; standing: Standing }) {
  if (standing.isGate) return <p>{t('decide.gateAbout')}</p>
  if (standing.figure === null)
    return (
      <p>
        {t('decide.missing', {
          factors: standing.missing.map((each) => t(`decide.step.${each}`)).join(', '),
        })}
      </p>
    )
  return (
    <>
      <p className={css['soft']}>{t(`decide.formula.${method}`)}</p>
      <table className={css['steps']}>
        <tbody>
          {standing.steps.map((step) => (
            <tr key={step.label}>
              <th scope="row">{t(`decide.step.${step.label}`)}</th>
              <td>{numberWords(step.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Firmness standing={standing} />
    </>
  )
}

function Firmness({ standing: { sensitivity } }: { standing: Standing }) {
  if (!sensitivity || sensitivity.best === sensitivity.worst)
    return sensitivity ? <p>{t('decide.firm', { rank: sensitivity.rank })}</p> : null
  return (
    <p>
      {t('decide.shaky', {
        best: sensitivity.best,
        worst: sensitivity.worst,
        factors: sensitivity.movedBy.map((each) => t(`decide.step.${each}`)).join(', '),
      })}
    </p>
  )
}
