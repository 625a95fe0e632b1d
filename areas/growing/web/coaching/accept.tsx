import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { dayInWords } from '../../../../core/words/in-sentences.ts'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Stack } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'

/** The page behind an invitation to coach: who asks, what they will see, and one press to accept. */
export function AcceptPage() {
  const { token = '' } = useParams({ strict: false }) as { token?: string }
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const read = useQuery<Output<'coaching.invited'>, ProblemError>({
    queryKey: ['coaching.invited', token],
    queryFn: () => call('coaching.invited', { token }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (isDone)
    return (
      <Bare title={t('coach.accepted')} about={t('coach.acceptedAbout')}>
        <OutLink href="/" look="primary">
          {t('coach.go')}
        </OutLink>
      </Bare>
    )
  if (read.isPending)
    return (
      <Bare title={t('coach.title')}>
        <SkeletonLines lines={3} />
      </Bare>
    )
  if (!read.data)
    return (
      <Bare title={t('coach.title')}>
        <ErrorState problem={read.error} />
      </Bare>
    )
  const { from, aim, endsOn } = read.data
  const accept = () =>
    call('coaching.accept', { token }).then(
      () => setDone(true),
      (error: ProblemError) => setProblem(error),
    )
  return (
    <Bare
      title={t('coach.titleOf', { name: from })}
      about={
        endsOn === null ? undefined : t('coach.until', { day: dayInWords(endsOn, textSettings().language) })
      }
    >
      <Stack>
        {aim === '' ? null : <p>{aim}</p>}
        <p>{t('coach.sees', { name: from })}</p>
        {problem ? <ErrorState problem={problem} /> : null}
        {problem?.problem.code === 'not-signed-in' ? <p>{t('coach.signIn')}</p> : null}
        <Button kind="primary" onPress={() => void accept()}>
          {t('coach.accept')}
        </Button>
      </Stack>
    </Bare>
  )
}
