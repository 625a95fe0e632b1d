import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'

/** After how many days a group counts as silent, and below how many voices a figure that is handed on is hidden. */
export function SilenceSetting({ silentAfter, onClose }: { silentAfter: number; onClose: () => void }) {
  const read = useRead('listening.settings', {})
  return (
    <Dialog title={t('coverage.settings')} isOpen onClose={onClose}>
      {read.data ? (
        <Fields start={read.data} onClose={onClose} />
      ) : (
        <p>{t('coverage.how', { days: silentAfter })}</p>
      )}
    </Dialog>
  )
}

type Settings = { silentAfter: number; hideBelow: number }

function Fields({ start, onClose }: { start: Settings; onClose: () => void }) {
  const change = useDo('listening.change-settings')
  const form = useForm({
    start: { silentAfter: start.silentAfter as number | null, hideBelow: start.hideBelow as number | null },
    send: ({ silentAfter, hideBelow }) =>
      change.run({
        ...(silentAfter === null ? {} : { silentAfter }),
        ...(hideBelow === null ? {} : { hideBelow }),
      }),
    sent: onClose,
  })
  return (
    <Form form={form} submit={t('coverage.save')} onCancel={onClose}>
      <NumberField
        label={t('coverage.silentAfter')}
        help={t('coverage.silentAfterHelp')}
        minValue={7}
        maxValue={730}
        isRequired
        {...form.field('silentAfter')}
      />
      <NumberField
        label={t('coverage.hideBelow')}
        help={t('coverage.hideBelowHelp')}
        minValue={5}
        maxValue={20}
        isRequired
        {...form.field('hideBelow')}
      />
    </Form>
  )
}
