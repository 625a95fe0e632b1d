import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { ShareDialog } from '../../../../web/records/share-dialog.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import css from './together.module.css'

/** The links by which anybody may read it: for whom, how often read, and their end. */
export function SharePanel({ refText }: { refText: string }) {
  const read = useRead('decision.shares', { ref: refText })
  const end = useDo('decision.unshare')
  const [isMaking, setMaking] = useState(false)
  return (
    <AsidePanel title={t('share.title')}>
      <div className={css['steps']}>
        <p className={css['small']}>{t('share.about')}</p>
        {read.error ? <ErrorState problem={read.error} /> : null}
        {end.problem ? <ErrorState problem={end.problem} /> : null}
        <ul className={css['agenda']}>
          {(read.data?.shares ?? []).map((share) => (
            <li key={share.id}>
              {share.name}
              <span className={css['small']}>
                {t('share.reads', { count: share.reads })}
                {share.endedAt
                  ? ` · ${t('share.ended', { day: formatDay(share.endedAt) })}`
                  : share.endsAt
                    ? ` · ${t('share.until', { day: formatDay(share.endsAt) })}`
                    : ''}
              </span>
              {share.endedAt === null ? (
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('share.endOne', { name: share.name })}
                  onPress={() => void end.run({ id: share.id }).catch(() => {})}
                >
                  {t('share.end')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <div>
          <Button size="small" onPress={() => setMaking(true)}>
            {t('share.make')}
          </Button>
        </div>
      </div>
      {isMaking ? <MakeShare refText={refText} onClose={() => setMaking(false)} /> : null}
    </AsidePanel>
  )
}

function MakeShare({ refText, onClose }: { refText: string; onClose: () => void }) {
  const make = useDo('decision.share')
  return <ShareDialog make={(name, endsAt) => make.run({ ref: refText, name, endsAt })} onClose={onClose} />
}
