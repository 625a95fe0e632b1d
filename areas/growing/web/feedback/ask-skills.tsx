import { SKILLS } from '../../../../engines/skill-matrix/matrix.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { skillName } from '../skills/skill-words.ts'
import type { Request } from './request.tsx'

/** Which of the sixteen skills a request asks about, while nobody has answered it. */
export function AskSkills({ request, onClose }: { request: Request; onClose: () => void }) {
  const change = useDo('feedback-request.change')
  const form = useForm<{ skills: string[] }, unknown>({
    start: { skills: [...request.skills] },
    send: ({ skills }) => change.run({ ref: request.ref, skills }),
    sent: onClose,
  })
  return (
    <Dialog isOpen title={t('feedback.askSkills')} onClose={onClose}>
      <Form form={form} submit={t('record.save')} onCancel={onClose}>
        <CheckboxGroup
          label={t('feedback-request.skills')}
          help={t('feedback-request.skills.help')}
          options={SKILLS.map((skill) => ({ value: skill, label: skillName(skill) }))}
          {...form.field('skills')}
        />
      </Form>
    </Dialog>
  )
}
