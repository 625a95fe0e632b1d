import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'
import { GrowNav } from '../grow-nav.tsx'

/** The three ways in which feedback comes: asked for, said, written in an appraisal. */
export function FeedbackNav() {
  return (
    <>
      <GrowNav />
      <PlaceNav
        label={t('feedback.places')}
        places={[
          { path: 'grow/feedback', label: t('feedback-request.many') },
          { path: 'grow/feedback/said', label: t('remark.many') },
          { path: 'grow/feedback/appraisals', label: t('appraisal.many') },
        ]}
      />
    </>
  )
}
