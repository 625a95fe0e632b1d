import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { forget, keepSending, keptHere, onKept, sendKept } from '../data/kept-here.ts'
import { formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'

/** What was written and is kept on this device until the server has it; undefined where all of it was sent. */
export function useKeptBanner(account: string): ReactNode | undefined {
  const all = useSyncExternalStore(onKept, keptHere)
  useEffect(() => keepSending(account), [account])
  const mine = all.filter((each) => each.account === account && each.waits)
  const waiting = mine.filter(({ refused }) => refused === '')
  if (mine.length === 0) return undefined
  return (
    <>
      {waiting.length > 0 ? (
        <Banner
          isLive
          action={
            <Button size="small" onPress={() => void sendKept(account)}>
              {t('kept.send')}
            </Button>
          }
        >
          {t('kept.waiting', {
            count: waiting.length,
            titles: waiting.map(({ title }) => `“${title}”`).join(', '),
          })}
        </Banner>
      ) : null}
      {mine
        .filter(({ refused }) => refused !== '')
        .map(({ id, title, at, refused }) => (
          <Banner
            key={id}
            isLive
            tone="warn"
            title={t('kept.refused', { title, at: formatMoment(at) })}
            action={
              <Button size="small" aria-label={t('kept.letGoOf', { title })} onPress={() => forget(id)}>
                {t('kept.letGo')}
              </Button>
            }
          >
            {refused}
          </Banner>
        ))}
    </>
  )
}
