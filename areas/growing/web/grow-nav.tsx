import { PlaceNav } from '../../../web/shell/place-nav.tsx'
import { t } from '../../../web/text/t.ts'

/**
 * The six places of one's own growth, and under the chosen one its pages: what one wants, what became of it, what one
 * can, what others say, what is proved, and what it is for.
 */
export function GrowNav() {
  return (
    <PlaceNav
      label={t('growing.places')}
      places={[
        {
          path: 'grow',
          label: t('goal.plural'),
          below: [
            { path: 'grow', label: t('goal.plural') },
            { path: 'grow/horizons', label: t('goal-horizons.title') },
            { path: 'grow/library', label: t('goal-library.title') },
          ],
        },
        {
          path: 'grow/wins',
          label: t('win.plural'),
          below: [
            { path: 'grow/wins', label: t('win.plural') },
            { path: 'grow/reflections', label: t('reflection.many') },
            { path: 'grow/sprint-goals', label: t('sprint-goal.many') },
            { path: 'grow/rhythm', label: t('rhythm.title'), also: ['grow/prompts', 'grow/pauses'] },
          ],
        },
        {
          path: 'grow/skills',
          label: t('skill.plural'),
          below: [
            { path: 'grow/skills', label: t('skill.plural') },
            { path: 'grow/skills/evidence', label: t('skill.place.evidence') },
            { path: 'grow/skills/platforms', label: t('skill.place.platforms') },
            { path: 'grow/skills/quiz', label: t('skill.place.quiz') },
            { path: 'grow/skills/start', label: t('skill.place.start') },
            { path: 'grow/skills/looks', label: t('skill.place.looks') },
          ],
        },
        {
          path: 'grow/feedback',
          label: t('feedback.place'),
          below: [
            { path: 'grow/feedback', label: t('feedback-request.many') },
            { path: 'grow/feedback/said', label: t('remark.many') },
            { path: 'grow/feedback/appraisals', label: t('appraisal.many') },
            { path: 'grow/reviews', label: t('review.many') },
            { path: 'grow/reviews/packets', label: t('packet.many') },
            { path: 'grow/coaching', label: t('coaching.many') },
          ],
        },
        {
          path: 'grow/credentials',
          label: t('credential.many'),
          below: [
            { path: 'grow/credentials', label: t('credential.many') },
            { path: 'grow/credentials/study', label: t('study-step.many') },
            { path: 'grow/learning', label: t('learning-entry.many') },
            { path: 'grow/analyses', label: t('analysis.many') },
          ],
        },
        {
          path: 'grow/role',
          label: t('role.place'),
          below: [
            { path: 'grow/role', label: t('experience.many') },
            { path: 'grow/role/stories', label: t('interview-story.many') },
            { path: 'grow/role/network', label: t('acquaintance.many') },
            { path: 'grow/role/adverts', label: t('advert.many') },
            { path: 'grow/take', label: t('take.place') },
            { path: 'grow/take/portfolios', label: t('portfolio.many') },
          ],
        },
      ]}
    />
  )
}
