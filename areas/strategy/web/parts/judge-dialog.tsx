import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { wallClock } from '../../../../web/text/zoned.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { POINTS } from '../../market/contract.ts'
import css from './market.module.css'
import type { Cell } from './matrix-table.tsx'

type JudgeProps = { matrix: string; cell: Cell; mayWrite: boolean; onClose: () => void }

/** One cell: how well the alternative meets the need, what that rests on, and when it was looked at. */
export function JudgeDialog({ matrix, cell, mayWrite, onClose }: JudgeProps) {
  const { alternative, criterion, judgement } = cell
  const title = t('market-matrix.cellOf', { alternative: alternative.title, criterion: criterion.title })
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {criterion.asks === '' ? null : (
        <p className={css['soft']}>{t('market-matrix.fullyMet', { asks: criterion.asks })}</p>
      )}
      {mayWrite ? (
        <JudgeForm matrix={matrix} cell={cell} onClose={onClose} />
      ) : judgement && judgement.points !== null ? (
        <>
          <p>
            {judgement.points}: {t(`market-judgement.points.${judgement.points}`)}
          </p>
          {judgement.evidence === '' ? null : <p>{judgement.evidence}</p>}
          {judgement.address === '' ? null : <OutLink href={judgement.address}>{judgement.address}</OutLink>}
          <p className={css['soft']}>
            {judgement.lookedOn
              ? t('market-matrix.lookedAt', { day: formatDate(judgement.lookedOn) })
              : t('market-judgement.state.opinion')}
          </p>
        </>
      ) : (
        <p>{t('market-matrix.isGap')}</p>
      )}
    </Dialog>
  )
}

type Values = { points: string | null; evidence: string; address: string; lookedOn: string | null }

function JudgeForm({ matrix, cell, onClose }: Omit<JudgeProps, 'mayWrite'>) {
  const { alternative, criterion, judgement } = cell
  const judge = useDo('market-matrix.judge')
  const bin = useDo('market-judgement.bin', {
    undo: () => t('market-judgement.binned', { count: 1 }),
    done: onClose,
  })
  const today = wallClock(new Date().toISOString(), textSettings().timeZone).slice(0, 10)
  const form = useForm<Values, unknown>({
    start: {
      points: judgement?.points === null || judgement === undefined ? null : String(judgement.points),
      evidence: judgement?.evidence ?? '',
      address: judgement?.address ?? '',
      lookedOn: judgement?.lookedOn ?? today,
    },
    send: ({ points, evidence, address, lookedOn }) =>
      judge.run({
        ref: matrix,
        alternative: alternative.ref,
        criterion: criterion.ref,
        points: points === null ? null : Number(points),
        evidence: evidence.replaceAll(/\s*\n\s*/g, ' ').trim(),
        address: address.trim(),
        lookedOn,
      }),
    sent: onClose,
  })
  return (
    <>
      <Form form={form} submit={t('market-matrix.keep')} onCancel={onClose}>
        <RadioGroup
          label={t('market-judgement.points')}
          options={POINTS.map((each) => ({
            value: String(each),
            label: `${each}: ${t(`market-judgement.points.${each}`)}`,
          }))}
          {...form.field('points')}
        />
        <TextArea
          label={t('market-judgement.evidence')}
          help={t('market-judgement.evidence.help')}
          rows={3}
          {...form.field('evidence')}
        />
        <TextField label={t('market-judgement.address')} type="url" {...form.field('address')} />
        <DateField label={t('market-judgement.lookedOn')} {...form.field('lookedOn')} />
      </Form>
      {bin.problem ? <ErrorState problem={bin.problem} /> : null}
      {judgement ? (
        <p className={css['after']}>
          <RecordLink
            named={{
              ref: judgement.ref,
              kind: 'market-judgement',
              title: t('market-matrix.history', { ref: judgement.ref }),
            }}
          />
          <Button
            size="small"
            kind="danger"
            onPress={() => void bin.run({ refs: [judgement.ref] }).catch(() => {})}
          >
            {t('market-matrix.takeOut')}
          </Button>
        </p>
      ) : null}
    </>
  )
}
