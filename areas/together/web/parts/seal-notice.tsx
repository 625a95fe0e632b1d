import { useNavigate } from '@tanstack/react-router'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import type { Decision } from './option-list.tsx'

/** That a decision is sealed, since when, and what corrects it. */
export function SealNotice({ decision, mayWrite }: { decision: Decision; mayWrite: boolean }) {
  const navigate = useNavigate()
  const succeed = useDo('decision.succeed', {
    undo: () => t('decision.successorMade'),
    done: ({ ref }) => void navigate({ to: recordAddress('decision', ref) ?? '.' }),
  })
  const next = decision.succeededBy
  if (succeed.problem) return <ErrorState problem={succeed.problem} />
  return (
    <Banner
      tone={next ? 'warn' : 'plain'}
      action={
        next ? (
          <OutLink look="button" href={recordAddress('decision', next.ref) ?? ''}>
            {t('decision.toSuccessor', { ref: next.ref })}
          </OutLink>
        ) : mayWrite ? (
          <Button
            size="small"
            isPending={succeed.pending}
            onPress={() => void succeed.run({ ref: decision.ref }).catch(() => {})}
          >
            {t('decision.succeed')}
          </Button>
        ) : undefined
      }
    >
      {next
        ? t('decision.isSucceeded', { ref: next.ref })
        : t('decision.isSealed', { day: decision.publishedAt ? formatDay(decision.publishedAt) : '' })}
    </Banner>
  )
}
