import type { Checked } from '../../../../engines/goal-checker/goal.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import type { FormState } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import type { BeginValues } from './begin-values.ts'
import own from './goals.module.css'
import { InWords } from './in-words.tsx'
import { MarkedText } from './marked-text.tsx'

type SentenceProps = { form: FormState<BeginValues>; sentence: string; checked: Checked }

/** The sentence that the answers make, with its blanks; it can be taken over and written on by hand. */
export function Sentence({ form, sentence, checked }: SentenceProps) {
  const { statement } = form.values
  return (
    <div className={css['steps']}>
      <h2 className={own['question']}>{t('goal.statement')}</h2>
      {statement === null ? (
        <>
          <p className={css['sentence']}>
            <InWords text={sentence} />
          </p>
          <div>
            <Button size="small" onPress={() => form.set({ statement: sentence })}>
              {t('goal-begin.takeOver')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <TextArea
            label={t('goal.statement')}
            hideLabel
            rows={5}
            name="statement"
            value={statement}
            onChange={(text) => form.set({ statement: text })}
          />
          <div>
            <Button size="small" kind="bare" onPress={() => form.set({ statement: null })}>
              {t('goal-begin.giveBack')}
            </Button>
          </div>
          <MarkedText text={statement} checked={checked} />
        </>
      )}
    </div>
  )
}
