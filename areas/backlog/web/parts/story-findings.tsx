import { useState } from 'react'
import type { RuleId } from '../../../../engines/story-checker/rules.ts'
import type { Finding } from '../../../../engines/story-checker/story.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './story-findings.module.css'

export type StoryFindingsProps = {
  findings: readonly Finding[]
  /** The reasons of the advice that was set aside, by rule. */
  reasons?: Readonly<Record<string, string>>
  /** Sets advice aside with a reason, or takes it up again with null. */
  onAside?: ((rule: RuleId, reason: string | null) => void) | undefined
}

/** What is wrong with a story, in words, each with advice. Nothing here keeps anybody from saving. */
export function StoryFindings({ findings, reasons = {}, onAside }: StoryFindingsProps) {
  const open = findings.filter((finding) => !finding.dismissed)
  const aside = findings.filter((finding) => finding.dismissed)
  const faults = open.filter((finding) => finding.weight === 'fault').length
  return (
    <div className={css['room']}>
      <p role="status" className={css['sum']}>
        {open.length === 0 ? t('story.clean') : t('story.found', { faults, hints: open.length - faults })}
      </p>
      {open.length > 0 ? (
        <ul className={css['findings']} aria-label={t('story.findings')}>
          {open.map((finding) => (
            <Line key={finding.id} finding={finding} onAside={onAside} />
          ))}
        </ul>
      ) : null}
      {aside.length > 0 ? (
        <ul className={css['findings']} aria-label={t('story.aside')}>
          {aside.map((finding) => (
            <li key={finding.id} className={css['soft']}>
              {finding.says} {t('story.asideFor', { reason: reasons[finding.id] ?? '' })}{' '}
              {onAside ? (
                <Button kind="bare" size="small" onPress={() => onAside(finding.id, null)}>
                  {t('story.takeUp')}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function Line({ finding, onAside }: { finding: Finding; onAside: StoryFindingsProps['onAside'] }) {
  const [isAsking, setAsking] = useState(false)
  const swaps = [...new Set(finding.spans.flatMap((span) => span.swap ?? []))]
  return (
    <li className={css['finding']}>
      <Tag tone={finding.weight === 'fault' ? 'warn' : 'plain'}>{t(`story.weight.${finding.weight}`)}</Tag>
      <div className={css['words']}>
        <p>{finding.says}</p>
        <p className={css['soft']}>
          {finding.advice} {swaps.length > 0 ? t('story.swap', { words: swaps.join('; ') }) : null}
        </p>
        {isAsking && onAside ? (
          <AsideForm
            onCancel={() => setAsking(false)}
            onReason={(reason) => {
              setAsking(false)
              onAside(finding.id, reason)
            }}
          />
        ) : null}
      </div>
      {onAside && !isAsking ? (
        <Button
          kind="bare"
          size="small"
          aria-label={t('story.setAsideOf', { says: finding.says })}
          onPress={() => setAsking(true)}
        >
          {t('story.setAside')}
        </Button>
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
    <Form form={form} submit={t('story.setAside')} submitKind="quiet" onCancel={onCancel}>
      <TextField label={t('story.reason')} isRequired autoFocus maxLength={500} {...form.field('reason')} />
    </Form>
  )
}
