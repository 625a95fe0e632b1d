import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './learn.module.css'

type Answer = Output<'experiment.check-claim'>

/** What may be said by now, and a sentence of one's own held against it. */
export function CheckClaim({ refText, says }: { refText: string; says: string }) {
  const check = useDo('experiment.check-claim')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const form = useForm<{ claim: string }, Answer>({
    start: { claim: '' },
    send: ({ claim }) => check.run({ ref: refText, claim }),
    sent: setAnswer,
  })
  return (
    <Section title={t('claim.title')} panel="padded">
      <div className={css['stack']}>
        <p>{says}</p>
        <Form form={form} submit={t('claim.check')} submitKind="quiet">
          <TextField label={t('claim.sentence')} help={t('claim.help')} isRequired {...form.field('claim')} />
        </Form>
        <div role="status">{answer ? <ClaimAnswer answer={answer} /> : null}</div>
      </div>
    </Section>
  )
}

function ClaimAnswer({ answer }: { answer: Answer }) {
  return (
    <div className={`${css['answer']} ${css[answer.carried ? 'carried' : 'refused']}`}>
      <p>
        <Tag tone={answer.carried ? 'ok' : 'stop'}>
          {t(answer.carried ? 'claim.carried' : 'claim.refused')}
        </Tag>{' '}
        {t('claim.asks', { asks: t(`wording.${answer.asks}`), carries: t(`wording.${answer.carries}`) })}
      </p>
      {answer.carried ? null : (
        <>
          <p>{answer.why}</p>
          <p>{t('claim.instead', { sentence: answer.strongest })}</p>
        </>
      )}
    </div>
  )
}
