import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './deliver.module.css'
import type { BoardItem } from './team-board.tsx'

export type FinishItemProps = {
  item: BoardItem
  /** The team's definition of done, line by line. */
  doneWhen: readonly string[]
  onClose: () => void
  send: (more: { unmet: string[]; reason: string }) => Promise<void>
}

/** Before an item is done: the definition of done is gone through, and what is open takes a reason, which is kept. */
export function FinishItem({ item, doneWhen, onClose, send }: FinishItemProps) {
  const form = useForm<{ holds: string[]; reason: string }, void>({
    start: { holds: [], reason: '' },
    send: ({ holds, reason }) => send({ unmet: doneWhen.filter((line) => !holds.includes(line)), reason }),
    sent: onClose,
  })
  const unmet = doneWhen.filter((line) => !form.values.holds.includes(line))
  const isOpen = item.criteriaOpen > 0 || unmet.length > 0
  return (
    <Dialog title={t('board.finishTitle', { title: item.title })} isOpen onClose={onClose}>
      <Form form={form} submit={isOpen ? t('board.finishOpen') : t('board.finish')} onCancel={onClose}>
        <div className={css['steps']}>
          {doneWhen.length > 0 ? (
            <CheckboxGroup
              label={t('agreement.doneWhen')}
              options={doneWhen.map((line) => ({ value: line, label: line }))}
              {...form.field('holds')}
            />
          ) : null}
          {item.criteriaOpen > 0 ? (
            <Banner tone="warn">
              {t('board.criteriaOpen', { open: item.criteriaOpen, all: item.criteria })}
            </Banner>
          ) : null}
          {isOpen ? (
            <TextField
              label={t('board.reason')}
              help={t('board.reason.help')}
              isRequired
              {...form.field('reason')}
            />
          ) : null}
        </div>
      </Form>
    </Dialog>
  )
}
