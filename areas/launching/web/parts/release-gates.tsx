import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatMoment } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'

type Finding = Output<'release.gates'>['findings'][number]

/** Whether it may go live on its day: what stands against it, who may except that, and from when nothing does. */
export function ReleaseGates({ release }: { release: Release }) {
  const gates = useRead('release.gates', { ref: release.ref })
  const [signing, setSigning] = useState<Finding | null>(null)
  const { data } = gates
  return (
    <Section title={t('gates.title')} panel="flush">
      {gates.error ? <ErrorState problem={gates.error} onRetry={() => void gates.refetch()} /> : null}
      {!data && !gates.error ? <SkeletonLines /> : null}
      {data ? (
        <p className={css['sentence']}>
          {data.open
            ? t('gates.open', { moment: formatMoment(data.at) })
            : t('gates.closed', {
                moment: formatMoment(data.at),
                count: data.findings.filter((each) => isAgainst(each)).length,
              })}
        </p>
      ) : null}
      {data && data.findings.length > 0 ? (
        <ul className={css['list']}>
          {data.findings.map((finding) => (
            <li key={`${finding.gate} ${finding.key}`}>
              <div className={css['line']}>
                <div className={css['words']}>
                  {finding.says}
                  <span className={css['small']}>
                    {t('gates.rule', { rule: finding.rule, role: finding.exceptRole })}{' '}
                    {finding.opens === null ? '' : t('gates.opens', { moment: formatMoment(finding.opens) })}
                  </span>
                  {finding.exception ? (
                    <span className={css['small']}>
                      {t('gates.excepted', {
                        name: data.names[finding.exception.signedBy ?? '']?.title ?? '',
                        day: formatDate(finding.exception.endsOn),
                        reason: finding.exception.reason,
                      })}
                    </span>
                  ) : null}
                </div>
                <div className={css['tools']}>
                  <Tag tone={isAgainst(finding) ? 'stop' : finding.exception ? 'ok' : 'warn'}>
                    {t(
                      isAgainst(finding)
                        ? 'gates.refuses'
                        : finding.exception
                          ? 'gates.signed'
                          : 'gates.warns',
                    )}
                  </Tag>
                  {isAgainst(finding) && finding.mayExcept ? (
                    <Button size="small" onPress={() => setSigning(finding)}>
                      {t('gates.sign')}
                    </Button>
                  ) : null}
                </div>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {signing ? (
        <SignException release={release} finding={signing} onClose={() => setSigning(null)} />
      ) : null}
    </Section>
  )
}

const isAgainst = (finding: Finding): boolean => finding.severity === 'refuses' && finding.exception === null

type SignProps = { release: Release; finding: Finding; onClose: () => void }

function SignException({ release, finding, onClose }: SignProps) {
  const sign = useDo('release.except')
  const form = useForm<{ reason: string; endsOn: string | null }, unknown>({
    start: { reason: '', endsOn: null },
    send: ({ reason, endsOn }) =>
      sign.run({ ref: release.ref, gate: finding.gate, key: finding.key, reason, endsOn: endsOn ?? '' }),
    sent: onClose,
  })
  return (
    <Dialog title={t('gates.signTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('gates.signIt')} onCancel={onClose}>
        <div className={css['steps']}>
          <p>{finding.says}</p>
          <p className={css['soft']}>{t('gates.sealed')}</p>
          <TextArea label={t('gates.reason')} isRequired rows={3} {...form.field('reason')} />
          <DateField label={t('gates.endsOn')} isRequired {...form.field('endsOn')} />
        </div>
      </Form>
    </Dialog>
  )
}
