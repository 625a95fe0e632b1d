import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { WORDINGS, type Wording } from '../../contract.ts'
import { fistWords } from '../parts/option-list.tsx'
import css from '../parts/together.module.css'

type Shared = Output<'decision.shared'>

/** A decision as whoever has its link reads it: without an account, in both wordings, nobody named. */
export function SharedDecision() {
  const { token = '' } = useParams({ strict: false }) as { token?: string }
  // A POST, since a read is counted; asked for once, however often the window comes to the front.
  const read = useQuery<Shared, ProblemError>({
    queryKey: ['decision.shared', token],
    queryFn: () => call('decision.shared', { token }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (read.isPending)
    return (
      <Bare title={t('shared.title')} size="wide">
        <SkeletonLines lines={6} />
      </Bare>
    )
  if (!read.data)
    return (
      <Bare title={t('shared.title')} size="wide">
        <ErrorState problem={read.error} />
      </Bare>
    )
  return <SharedText shared={read.data} />
}

function SharedText({ shared }: { shared: Shared }) {
  const [wording, setWording] = useState<Wording>('educational')
  const { institution } = shared
  return (
    <Bare title={shared.title} about={statusOf(shared)} size="wide">
      <div className={css['shared']}>
        <div className={`${css['tools']} ${css['noPrint']}`}>
          <Segments
            label={t('shared.wording')}
            options={WORDINGS.map((value) => ({ value, label: t(`shared.${value}`) }))}
            value={wording}
            onChange={(value) => setWording(value === 'technical' ? 'technical' : 'educational')}
          />
          <Button size="small" onPress={() => window.print()}>
            {t('shared.print')}
          </Button>
        </div>
        <Part title={t(`decision.${wording}`)} text={shared[wording]} />
        <Part title={t('decision.question')} text={shared.question} />
        <Part title={t('decision.outcome')} text={shared.outcome} />
        <Options shared={shared} withFigures={wording === 'technical'} />
        <Part title={t('decision.shutOut')} text={shared.shutOut} />
        <Part title={t('decision.shutOutAnswer')} text={shared.shutOutAnswer} />
        <Part title={t('decision.dissent')} text={shared.dissent} />
        <p className={css['sealed']}>
          {t('shared.foot', { ref: shared.ref, institution: institution.name })}
          {institution.demo ? ` ${t('shared.demo')}` : ''}
        </p>
      </div>
    </Bare>
  )
}

const statusOf = ({ state, publishedAt, decidedOn }: Shared): string =>
  state === 'published' && publishedAt
    ? t('shared.published', { day: formatDay(publishedAt) })
    : state === 'decided' && decidedOn
      ? t('shared.decided', { day: formatDate(decidedOn) })
      : t('shared.open')

function Part({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <section>
      <h2>{title}</h2>
      <Prose text={text} />
    </section>
  )
}

/** The options with how groups stand to them; for those who build things, with the arithmetic as well. */
function Options({ shared, withFigures }: { shared: Shared; withFigures: boolean }) {
  if (shared.options.length === 0) return null
  return (
    <section>
      <h2>{t('option.many')}</h2>
      <div className={css['steps']}>
        {shared.options.map((option) => {
          const figures = shared.figures.filter((figure) => figure.optionId === option.id)
          return (
            <div key={option.id}>
              <h3>
                {option.title} {option.chosen ? <Tag tone="ok">{t('decision.isChosen')}</Tag> : null}
              </h3>
              {option.pros === '' ? null : (
                <p>
                  {t('option.pros')}: {option.pros}
                </p>
              )}
              {option.cons === '' ? null : (
                <p>
                  {t('option.cons')}: {option.cons}
                </p>
              )}
              <ul>
                {shared.groups
                  .filter((each) => each.optionId === option.id)
                  .map((each) => (
                    <li key={each.group}>
                      {t('shared.group', {
                        group: each.group,
                        fist: each.fist === null ? 'none' : String(each.fist),
                        words: each.words,
                        said: each.words === '' ? 'no' : 'yes',
                      })}
                    </li>
                  ))}
                {option.hands ? <li>{fistWords(option.hands)}</li> : null}
                {withFigures
                  ? figures.map((figure) => (
                      <li key={figure.label}>
                        {figure.label}: {figure.value === null ? '–' : formatNumber(figure.value)} (
                        {figure.sum})
                      </li>
                    ))
                  : null}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
