import { useKeptDo } from '../../../../web/data/use-kept-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { today } from '../goals/goal-values.ts'
import css from './rhythm.module.css'

/** One line at the end of a day or a sprint: Enter keeps it. `goal` is the id of the goal that it is about. */
export function ReflectLine({ goal }: { goal?: string }) {
  const write = useKeptDo('reflection.write', {
    title: ({ title }) => String(title),
    later: () => ({ reflectedOn: today() }),
    undo: () => t('reflection.kept'),
  })
  const form = useForm({
    start: { title: '' },
    send: ({ title }) => write.run({ title: title.trim(), ...(goal ? { goalId: goal } : {}) }),
    sent: ({ isHere }) => {
      form.startAgain()
      if (isHere) toast({ title: t('kept.toast') })
    },
    draft: `reflection.${goal ?? 'new'}`,
  })
  return (
    <form
      className={css['entry']}
      onSubmit={(event) => {
        event.preventDefault()
        if (form.values.title.trim() !== '') void form.submit()
      }}
    >
      <TextField label={t('reflection.line')} {...form.field('title')} />
      <Button type="submit" isPending={form.isSending}>
        {t('reflection.make')}
      </Button>
      {form.problem ? <ErrorState problem={form.problem} /> : null}
    </form>
  )
}
