import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'

const QUESTIONS = ['who', 'wrong', 'how', 'so'] as const
type Answers = Record<(typeof QUESTIONS)[number], string>

/** The answers in one statement; what was not answered is left out of it. */
const stated = (answers: Answers): string => {
  const given = Object.fromEntries(
    QUESTIONS.map((each) => [each, answers[each].trim().replace(/[.\s]+$/, '')]),
  )
  const has = Object.fromEntries(QUESTIONS.map((each) => [`has_${each}`, given[each] === '' ? 'no' : 'yes']))
  return QUESTIONS.every((each) => given[each] === '') ? '' : t('mission.text', { ...given, ...has }).trim()
}

/** Four questions, from which a mission is put together; its words are the person's to change before they are kept. */
export function MissionBuilder({ refText, onClose }: { refText: string; onClose: () => void }) {
  const change = useDo('portfolio.change', { undo: () => t('mission.kept') })
  const form = useForm({
    start: { who: '', wrong: '', how: '', so: '', words: '' },
    send: ({ words, ...answers }) =>
      change.run({ ref: refText, mission: words.trim() === '' ? stated(answers) : words }),
    sent: onClose,
  })
  const built = stated(form.values)
  return (
    <Dialog title={t('mission.title')} isOpen onClose={onClose}>
      <Form form={form} submit={t('mission.keep')} onCancel={onClose}>
        {QUESTIONS.map((each) => (
          <TextField
            key={each}
            label={t(`mission.${each}`)}
            help={t(`mission.${each}.help`)}
            autoFocus={each === 'who'}
            {...form.field(each)}
          />
        ))}
        <div aria-live="polite">
          {built === '' ? (
            <p className={css['soft']}>{t('mission.none')}</p>
          ) : (
            <p className={css['sentence']}>{built}</p>
          )}
        </div>
        <TextArea label={t('mission.words')} help={t('mission.wordsHelp')} {...form.field('words')} />
      </Form>
    </Dialog>
  )
}
