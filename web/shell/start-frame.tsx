import { t } from '../text/t.ts'
import { Page } from '../ui/page.tsx'

/** `/`. */
export function StartFrame() {
  return <Page title={t('app.name')}>{null}</Page>
}
