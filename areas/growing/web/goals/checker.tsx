import { useState } from 'react'
import type { Checked, Finding } from '../../../../engines/goal-checker/goal.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import own from './goals.module.css'

export type CheckerProps = {
  checked: Checked
  /** The reasons of the rules that are set aside, by rule. */
  reasons: Readonly<Record<string, string>>
  /** Sets a rule aside with a reason, or takes it up again with null. */
  onAside: (rule: string, reason: string | null) => void
}

/** The score of a goal and, rule by rule in words, what would make it better. Nothing here keeps anybody from saving. */
export function Checker({ checked, reasons, onAside }: CheckerProps) {
  const counting = checked.findings.filter((finding) => !finding.dismissed)
  const open = counting.filter((finding) => finding.points < finding.of || finding.verdict === 'partly')
  const kept = counting.filter((finding) => !open.includes(finding))
  const aside = checked.findings.filter((finding) => finding.dismissed)
  const tone = checked.score >= 65 ? 'ok' : checked.score >= 40 ? 'plain' : 'warn'
  return (
    <div className={css['steps']}>
      <div>
        <p className={own['score']} role="status">
          <span className={own['big']}>{formatNumber(checked.score)}</span> {t('check.of')}{' '}
          <Tag tone={tone}>{t(`check.band.${checked.band}`)}</Tag>
        </p>
        <span className={own['track']} aria-hidden="true">
          <span className={own['bar']} style={{ inlineSize: `${checked.score}%` }} />
        </span>
        <p className={css['small']}>{t('check.about')}</p>
      </div>
      {open.length > 0 ? (
        <ul className={css['findings']} aria-label={t('check.open')}>
          {open.map((finding) => (
            <Line key={finding.id} finding={finding} onAside={(reason) => onAside(finding.id, reason)} />
          ))}
        </ul>
      ) : null}
      {kept.length > 0 ? (
        <details>
          <summary>{t('check.kept', { count: kept.length })}</summary>
          <ul className={css['findings']}>
            {kept.map((finding) => (
              <li key={finding.id} className={own['finding']}>
                <Points finding={finding} />
                <span className={css['soft']}>{finding.says}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {aside.length > 0 ? (
        <ul className={css['findings']} aria-label={t('check.aside')}>
          {aside.map((finding) => (
            <li key={finding.id} className={own['finding']}>
              <span className={own['points']}>{finding.id}</span>
              <span className={css['soft']}>
                {t('check.asideFor', { reason: reasons[finding.id] ?? '' })}
              </span>
              <Button kind="bare" size="small" onPress={() => onAside(finding.id, null)}>
                {t('check.takeUp')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Points({ finding }: { finding: Finding }) {
  const words = t('check.points', { points: finding.points, of: finding.of })
  return (
    <span className={own['points']} title={finding.id}>
      <span aria-hidden="true">
        {finding.points}/{finding.of}
      </span>
      <span hidden>{words}</span>
    </span>
  )
}

function Line({ finding, onAside }: { finding: Finding; onAside: (reason: string) => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <li>
      <div className={own['finding']}>
        <Points finding={finding} />
        <span>{finding.says}</span>
        <Button
          kind="bare"
          size="small"
          aria-label={t('check.setAsideOf', { says: finding.says })}
          onPress={() => setAsking(!isAsking)}
        >
          {t('check.setAside')}
        </Button>
      </div>
      {isAsking ? (
        <AsideForm
          onCancel={() => setAsking(false)}
          onReason={(reason) => {
            setAsking(false)
            onAside(reason)
          }}
        />
      ) : null}
    </li>
  )
}

function AsideForm({ onReason, onCancel }: { onReason: (reason: string) => void; onCancel: () => void }) {
  const form = useForm<{ reason: string }, void>({
    start: { reason: '' },
    send: async ({ reason }) => onReason(reason),
  })
  return (
    <Form form={form} submit={t('check.setAside')} submitKind="quiet" onCancel={onCancel}>
      <TextField label={t('check.reason')} isRequired {...form.field('reason')} />
    </Form>
  )
}
