import { fileAddress } from '../../../../web/data/client.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { Backups } from '../parts/backups.tsx'
import css from '../parts/exchange.module.css'
import { ExportKinds } from '../parts/export-kinds.tsx'
import { RestoreWorkspace } from '../parts/restore-workspace.tsx'
import { useMay } from '../rights.ts'

/** The ways out: a file for each kind, the whole workspace in one, and the way back in. */
export function ExportPage() {
  const read = useRead('import.kinds', {})
  const isAdmin = useMay('admin')
  return (
    <Page title={t('export.title')} about={t('export.about')}>
      <Section title={t('export.records')} panel="padded">
        {read.isPending ? <SkeletonRows rows={4} /> : null}
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {read.data ? <ExportKinds kinds={read.data.kinds} /> : null}
      </Section>
      {isAdmin ? (
        <Section title={t('export.whole')} panel="padded">
          <div className={css['stack']}>
            <p className={css['soft']}>{t('export.wholeAbout')}</p>
            <div className={css['halves']}>
              <Held title={t('export.inIt')} lines={t('export.inItLines')} />
              <Held title={t('export.notInIt')} lines={t('export.notInItLines')} />
            </div>
            <div className={css['links']}>
              <OutLink look="primary" href={fileAddress('workspace.export', {})} download>
                {t('export.wholeDo')}
              </OutLink>
              <OutLink look="button" href={fileAddress('workspace.pages', {})} download>
                {t('export.pagesDo')}
              </OutLink>
            </div>
            <p className={css['soft']}>{t('export.pagesAbout')}</p>
          </div>
        </Section>
      ) : null}
      {isAdmin ? <Backups /> : null}
      <Section title={t('restore.title')} panel="padded">
        <RestoreWorkspace />
      </Section>
    </Page>
  )
}

/** A short list; its lines stand in one text, each after a line break. */
function Held({ title, lines }: { title: string; lines: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <ul>
        {lines.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
