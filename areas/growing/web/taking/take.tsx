import { useState } from 'react'
import { fileAddress } from '../../../../web/data/client.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Row, Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { Choose } from './choose.tsx'
import { Downloads } from './downloads.tsx'
import { OwnWorkspaces } from './own-workspaces.tsx'
import own from './taking.module.css'

/** The whole record as files: what goes in is marked one by one, and what is confidential stays unless asked for. */
export function TakePage() {
  const { slug } = useWorkspace()
  const read = useRead('portfolio.contents', {})
  const [out, setOut] = useState<ReadonlySet<string>>(new Set())
  const [withConfidential, setWithConfidential] = useState(false)
  // Goals and stories are for oneself: they are shown by a portfolio only.
  const records = (read.data?.records ?? []).filter(({ isIn }) => isIn)
  const confidential = records.filter((each) => each.isConfidential && !out.has(each.ref)).length
  return (
    <Page title={t('take.title')} about={t('take.about')}>
      <GrowNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines lines={6} /> : null}
      {read.data && records.length === 0 ? (
        <EmptyState
          title={t('take.emptyTitle')}
          action={
            <OutLink href={`/${slug}/grow?new=win`} look="primary">
              {t('win.new')}
            </OutLink>
          }
        >
          {t('take.empty')}
        </EmptyState>
      ) : null}
      {records.length > 0 ? (
        <>
          <Section title={t('take.files')} panel="padded">
            <Downloads
              choice={{
                ...(out.size > 0 ? { without: [...out].join(',') } : {}),
                ...(withConfidential ? { confidential: true } : {}),
              }}
            />
          </Section>
          <Section title={t('take.goesIn')} panel="padded">
            <div className={css['steps']}>
              {confidential > 0 ? (
                <div className={own['pick']}>
                  <Checkbox value={withConfidential} onChange={setWithConfidential}>
                    {t('take.withConfidential')}
                  </Checkbox>
                  <span className={css['small']}>
                    {withConfidential ? '' : t('take.footConfidential', { count: confidential })}
                  </span>
                </div>
              ) : null}
              <Choose
                records={records}
                isIn={({ ref, isConfidential }) => !out.has(ref) && (withConfidential || !isConfidential)}
                onChange={({ ref, isConfidential }, isIn) => {
                  if (isIn && isConfidential) setWithConfidential(true)
                  setOut((before) => {
                    const next = new Set(before)
                    if (isIn) next.delete(ref)
                    else next.add(ref)
                    return next
                  })
                }}
              />
            </div>
          </Section>
        </>
      ) : null}
      <Section title={t('take.everything')} panel="padded">
        <div className={own['forms']}>
          <p>{t('take.everythingAbout')}</p>
          <Row>
            <OutLink look="button" href={fileAddress('workspace.export', {})} download>
              {t('take.everythingDo')}
            </OutLink>
            <OutLink look="plain" href={`/${slug}/export`}>
              {t('take.restore')}
            </OutLink>
          </Row>
        </div>
      </Section>
      <OwnWorkspaces />
    </Page>
  )
}
