import type { FormLayout } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'

/** A rule from its beginning to its end, then how hard it is and who may except. */
export const freezeLayout = (): FormLayout => [
  'title',
  {
    title: t('freeze.begins'),
    fields: ['startAnchor', 'startOffset', 'startUnit', 'startWeekday', 'startTime'],
  },
  { title: t('freeze.ends'), fields: ['endAnchor', 'endOffset', 'endUnit', 'endWeekday', 'endTime'] },
  { title: t('freeze.holds'), fields: ['season', 'severity', 'scopeId', 'systems'] },
  { title: t('freeze.excepts'), fields: ['exceptRole', 'exceptLevel', 'source'] },
  'about',
]
