import { useNavigate } from '@tanstack/react-router'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Row, Section, Stack } from '../../../../web/ui/page.tsx'
import { Progress } from '../../../../web/ui/progress.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { scenario as scenarioKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import css from '../parts/decide.module.css'
import { RunResult } from '../parts/run-result.tsx'
import type { Scenario } from '../parts/use-scenario.ts'

/** One scenario: the best set for its capacity, how sure that is, why each item is in or out, what each limit costs. */
export function ScenarioPage() {
  return (
    <KindRecordPage kind={scenarioKind} mayWrite={useMayWrite(null, policy.scenario.write)}>
      {(record) => <BestSet scenario={record as unknown as Scenario} />}
    </KindRecordPage>
  )
}

function BestSet({ scenario }: { scenario: Scenario }) {
  const mayWrite = useMayWrite(scenario.productId) && scenario.binnedAt === null
  const runs = useRead('scenario.runs', { ref: scenario.ref, limit: 1 })
  const solve = useDo('scenario.solve')
  const run = runs.data?.runs[0]
  const isOld =
    run !== undefined && (run.asked.capacity !== scenario.capacity || run.asked.axis !== scenario.axis)
  return (
    <Section title={t('scenario.bestSet')} panel="padded">
      <Stack>
        {mayWrite ? (
          <Row>
            <Button
              kind={run && !isOld ? 'quiet' : 'primary'}
              isPending={solve.pending}
              onPress={() => void solve.run({ ref: scenario.ref }).catch(() => {})}
            >
              {t(run ? 'scenario.solveAgain' : 'scenario.solve')}
            </Button>
            {run && run.found.objective !== null ? <Take scenario={scenario} runId={run.id} /> : null}
          </Row>
        ) : null}
        {solve.pending ? <Progress label={t('scenario.working')} /> : null}
        {solve.problem ? <ErrorState problem={solve.problem} /> : null}
        {runs.error ? <ErrorState problem={runs.error} onRetry={() => void runs.refetch()} /> : null}
        {runs.isPending ? <SkeletonRows rows={4} /> : null}
        {runs.data && !run ? <p className={css['soft']}>{t('scenario.notYetAbout')}</p> : null}
        {isOld ? <p>{t('scenario.changedSince')}</p> : null}
        {run ? <RunResult key={run.id} scenario={scenario} run={run} /> : null}
      </Stack>
    </Section>
  )
}

function Take({ scenario, runId }: { scenario: Scenario; runId: string }) {
  const navigate = useNavigate()
  const take = useDo('scenario.take', {
    undo: () => t('scenario.taken'),
    done: ({ ref }) => {
      const address = recordAddress('decision', ref)
      if (address) void navigate({ to: address })
      else toast({ title: t('scenario.takenAs', { ref }) })
    },
  })
  return (
    <>
      <Button
        kind="primary"
        isPending={take.pending}
        onPress={() => void take.run({ ref: scenario.ref, run: runId }).catch(() => {})}
      >
        {t('scenario.take')}
      </Button>
      {take.problem ? <ErrorState problem={take.problem} /> : null}
    </>
  )
}
