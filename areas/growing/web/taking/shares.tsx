import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { ShareDialog } from '../../../../web/records/share-dialog.tsx'
import { formatDay, formatMoment } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'

type Share = Output<'portfolio.shares'>['shares'][number]
/** How long a link is proposed to hold, in days. */
const PROPOSED = 30

/** The links by which a portfolio is read: for whom, until when, and each time that it was. */
export function PortfolioShares({ refText, isThere }: { refText: string; isThere: boolean }) {
  const read = useRead('portfolio.shares', { ref: refText })
  const end = useDo('portfolio.unshare')
  const make = useDo('portfolio.share')
  const [isMaking, setMaking] = useState(false)
  const proposed = new Date(Date.parse(`${today()}T12:00:00Z`) + PROPOSED * 86_400_000).toISOString()
  return (
    <AsidePanel title={t('portfolio.shares')}>
      <div className={css['steps']}>
        <p className={css['small']}>{t('portfolio.sharesAbout')}</p>
        {read.error ? <ErrorState problem={read.error} /> : null}
        {end.problem ? <ErrorState problem={end.problem} /> : null}
        <ul className={css['plain']}>
          {(read.data?.shares ?? []).map((share) => (
            <li key={share.id}>
              <ShareLine share={share} />
              {isOver(share) ? null : (
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('share.endOne', { name: share.name })}
                  onPress={() => void end.run({ ref: refText, share: share.id }).catch(() => {})}
                >
                  {t('share.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {isThere ? (
          <div>
            <Button size="small" onPress={() => setMaking(true)}>
              {t('share.make')}
            </Button>
          </div>
        ) : null}
      </div>
      {isMaking ? (
        <ShareDialog
          make={(name, endsAt) => make.run({ ref: refText, name, endsAt: endsAt ?? proposed })}
          endsAt={proposed}
          mustEnd
          onClose={() => setMaking(false)}
        />
      ) : null}
    </AsidePanel>
  )
}

const isOver = ({ endsAt, endedAt }: Share): boolean => endedAt !== null || endsAt.slice(0, 10) < today()

function ShareLine({ share }: { share: Share }) {
  const { name, endsAt, endedAt, readings } = share
  const until =
    endedAt !== null
      ? t('share.ended', { day: formatDay(endedAt) })
      : t('share.until', { day: formatDay(endsAt) })
  if (readings.length === 0)
    return (
      <>
        {name}
        <span className={css['small']}>
          {t('share.reads', { count: 0 })} · {until}
        </span>
      </>
    )
  return (
    <>
      {name}
      <details className={css['small']}>
        <summary>
          {t('share.reads', { count: readings.length })} · {until}
        </summary>
        <ul className={css['plain']}>
          {readings.map((at) => (
            <li key={at}>{formatMoment(at)}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
