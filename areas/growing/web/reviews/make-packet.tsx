import type { Input } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { PACKET_PURPOSES, type PacketPurpose, packetFrom } from '../../reviews/model.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'

type Values = {
  title: string
  purpose: PacketPurpose
  fromOn: string | null
  toOn: string | null
  withConfidential: boolean
}

/** Makes a packet for a talk: for which one, over which days, and whether what is confidential comes along. */
export function MakePacket({ onClose, onMade }: { onClose: () => void; onMade: (ref: string) => void }) {
  const make = useDo('packet.make', { undo: (input) => t('packet.made', { title: String(input.title) }) })
  const form = useForm<Values, { ref: string }>({
    start: {
      title: t('packet.purpose.one-to-one'),
      purpose: 'one-to-one',
      fromOn: packetFrom('one-to-one', today()),
      toOn: today(),
      withConfidential: false,
    },
    send: ({ fromOn, toOn, ...rest }) =>
      make.run({
        ...rest,
        ...(fromOn ? { fromOn } : {}),
        ...(toOn ? { toOn } : {}),
      } as Input<'packet.make'>),
    sent: ({ ref }) => onMade(ref),
  })
  const take = (purpose: PacketPurpose) =>
    form.set({
      purpose,
      title: t(`packet.purpose.${purpose}`),
      fromOn: packetFrom(purpose, form.values.toOn ?? today()),
    })
  return (
    <Dialog title={t('packet.new')} isOpen onClose={onClose}>
      <Form form={form} submit={t('packet.make')} onCancel={onClose}>
        <div className={css['steps']}>
          <Select
            label={t('packet.purpose')}
            options={PACKET_PURPOSES.map((value) => ({ value, label: t(`packet.purpose.${value}`) }))}
            name="purpose"
            value={form.values.purpose}
            onChange={(value) => take((value ?? 'one-to-one') as PacketPurpose)}
          />
          <TextField label={t('packet.title')} isRequired {...form.field('title')} />
          <div className={css['pair']}>
            <DateField label={t('packet.fromOn')} {...form.field('fromOn')} />
            <DateField label={t('packet.toOn')} {...form.field('toOn')} />
          </div>
          <Checkbox {...form.field('withConfidential')}>{t('packet.withConfidential')}</Checkbox>
        </div>
      </Form>
    </Dialog>
  )
}
