import { lazy, Suspense, useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { keyResult as keyResultKind } from '../../contract.ts'
import { ageOf, type KeyResult, spanOf, sumOf } from './key-result-words.ts'
import { ShareBar } from './share-bar.tsx'
import css from './strategy.module.css'
import type { Objective } from './use-strategy.ts'

const CheckInDialog = lazy(() =>
  import('./check-in-dialog.tsx').then((part) => ({ default: part.CheckInDialog })),
)
const NewRecordDialog = lazy(() =>
  import('../../../../web/records/kind-dialogs.tsx').then((part) => ({ default: part.NewRecordDialog })),
)

/** How it is seen whether an objective is reached: each figure with its sum, its age and how sure somebody was. */
export function KeyResults({ objective, mayWrite }: { objective: Objective; mayWrite: boolean }) {
  const read = useRead('key-result.list', { objectiveId: objective.ref, sort: 'createdAt', limit: 100 })
  const [asked, setAsked] = useState<KeyResult | 'new' | null>(null)
  const records = read.data?.records ?? []
  const close = () => setAsked(null)
  return (
    <Section
      title={t('key-result.many')}
      panel="padded"
      more={
        mayWrite ? (
          <Button size="small" onPress={() => setAsked('new')}>
            {t('key-result.new')}
          </Button>
        ) : undefined
      }
    >
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {records.length === 0 && read.data ? <p className={css['soft']}>{t('objective.noKeyResult')}</p> : null}
      <ul className={css['list']}>
        {records.map((result) => (
          <li key={result.id} className={css['result']}>
            <div className={css['row']}>
              <span className={css['name']}>
                <RecordLink named={result} /> <span className={css['soft']}>{spanOf(result)}</span>
              </span>
              <span className={css['figures']}>
                <ShareBar share={result.progress} />
                {mayWrite ? (
                  <Button
                    size="small"
                    aria-label={t('check-in.of', { title: result.title })}
                    onPress={() => setAsked(result)}
                  >
                    {t('check-in.new')}
                  </Button>
                ) : null}
              </span>
            </div>
            <div className={css['sum']}>
              {sumOf(result)} {ageOf(result)}
            </div>
          </li>
        ))}
      </ul>
      <Suspense>
        {asked === 'new' ? (
          <NewRecordDialog
            kind={keyResultKind}
            layout={['title', 'baseline', 'target', 'unit', 'source']}
            given={{
              objectiveId: { value: objective.id, label: objective.title, detail: objective.ref },
            }}
            onClose={close}
            onMade={close}
          />
        ) : asked ? (
          <CheckInDialog result={asked} onClose={close} />
        ) : null}
      </Suspense>
    </Section>
  )
}
