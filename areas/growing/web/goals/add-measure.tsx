import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import { FeedPicker, rounded } from './feed-picker.tsx'
import type { Goal } from './goal-values.ts'
import { BY_HAND, type Feed, feedFields } from './use-sources.ts'

type NewMeasure = {
  title: string
  unit: string
  baseline: number | null
  target: number | null
  weight: number | null
  feed: Feed
}

/** Adds a measure to a goal: by hand or live, with how much it counts beside the others. */
export function AddMeasure({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const create = useDo('measure.create')
  const refresh = useDo('measure.refresh')
  const form = useForm<NewMeasure, unknown>({
    start: { title: '', unit: '', baseline: null, target: null, weight: 1, feed: BY_HAND },
    send: async ({ feed, ...values }) => {
      await create.run({ ...values, ...feedFields(feed), goalId: goal.id })
      if (feed.source !== 'by-hand') await refresh.run({})
    },
    sent: onClose,
  })
  return (
    <Dialog title={t('measure.add')} isOpen onClose={onClose}>
      <Form form={form} submit={t('measure.make')} onCancel={onClose}>
        <FeedPicker
          feed={form.values.feed}
          onChange={(feed, place) =>
            form.set({
              feed,
              ...(place
                ? {
                    title: t(`measure.source.${place.source}`),
                    unit: place.unit,
                    baseline: rounded(place.value),
                  }
                : {}),
            })
          }
        />
        <TextField label={t('measure.title')} isRequired {...form.field('title')} />
        <TextField label={t('measure.unit')} {...form.field('unit')} />
        <div className={css['pair']}>
          <NumberField label={t('measure.baseline')} {...form.field('baseline')} />
          <NumberField
            label={t('measure.target')}
            help={t('measure.target.help')}
            {...form.field('target')}
          />
        </div>
        <NumberField
          label={t('measure.weight')}
          help={t('measure.weight.help')}
          minValue={0}
          maxValue={100}
          {...form.field('weight')}
        />
      </Form>
    </Dialog>
  )
}
