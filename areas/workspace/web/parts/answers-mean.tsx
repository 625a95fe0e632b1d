import { wordsFor } from '../../../../core/words/vocabulary.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import type { InstitutionType } from '../../contract.ts'
import { groupsFor } from '../../model.ts'
import css from './welcome.module.css'

/** What the answers will change, said while they are given: the words that are read, the groups that stand ready. */
export function AnswersMean({ type, country }: { type: InstitutionType; country: string }) {
  const words = wordsFor(type, country, {}, textSettings().language)
  const list = (texts: readonly string[]) =>
    new Intl.ListFormat(textSettings().locale, { type: 'conjunction' }).format(texts)
  return (
    <dl className={css['means']} aria-live="polite">
      <div>
        <dt>{t('welcome.words')}</dt>
        <dd>{list([words.learner[0], words.teacher[0], words.course[0], words.term[0]])}</dd>
      </div>
      <div>
        <dt>{t('welcome.groups')}</dt>
        <dd>{list(groupsFor(type, country).map((group) => group.title))}</dd>
      </div>
    </dl>
  )
}
