import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import { action as actionKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { type Action, ActionState } from '../parts/action-cells.tsx'
import css from '../parts/together.module.css'

/** One action: who does it by when, why, and what it came from. */
export function ActionPage() {
  const mayWrite = useMayWrite(null, policy.action.write)
  return (
    <KindRecordPage
      kind={actionKind}
      mayWrite={mayWrite}
      layout={['title', 'ownerId', 'dueOn', 'product', 'about']}
      aside={(record) => <Tick record={record} mayWrite={mayWrite} />}
    />
  )
}

function Tick({ record, mayWrite }: { record: AnyRecord; mayWrite: boolean }) {
  const action = record as unknown as Action
  const isDone = action.doneAt !== null
  const finish = useDo('action.finish', {
    undo: () => t(isDone ? 'action.reopened' : 'action.ticked', { count: 1 }),
  })
  return (
    <Panel>
      <div className={css['tools']}>
        <ActionState action={action} />
        {mayWrite ? (
          <Button
            size="small"
            isPending={finish.pending}
            onPress={() => void finish.run({ refs: [action.ref], done: !isDone }).catch(() => {})}
          >
            {t(isDone ? 'action.reopen' : 'action.tick')}
          </Button>
        ) : null}
      </div>
      {finish.problem ? <ErrorState problem={finish.problem} /> : null}
    </Panel>
  )
}
