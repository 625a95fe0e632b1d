import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { sprint as sprintKind } from '../../contract.ts'
import css from '../parts/deliver.module.css'
import { type Sprint, SprintVerb } from '../parts/sprint-forms.tsx'

/** One sprint: its goals, what was taken into it, and what became of that. */
export function SprintPage() {
  const { product } = useWorkspace()
  const mayWrite = useMayWrite(product?.id ?? null)
  return (
    <KindRecordPage
      kind={sprintKind}
      mayWrite={mayWrite}
      layout={['title', 'goal', 'learningGoal', 'startsOn', 'endsOn', 'capacity', 'isLearned']}
    >
      {(record) => <Taken sprint={record as unknown as Sprint} mayWrite={mayWrite} />}
    </KindRecordPage>
  )
}

function Taken({ sprint, mayWrite }: { sprint: Sprint; mayWrite: boolean }) {
  const links = useRead('link.list', { ref: sprint.ref })
  const add = useDo('link.add', { undo: () => t('sprint.taken') })
  const remove = useDo('link.remove', { undo: () => t('sprint.takenOut') })
  const taken = (links.data?.links ?? []).filter((link) => link.type === 'worked-in')
  const mayChange = mayWrite && sprint.state !== 'closed' && sprint.binnedAt === null
  const load = async (typed: string, signal: AbortSignal) =>
    (await findOptions('item', typed, signal)).filter(
      (each) => !taken.some(({ other }) => other.id === each.value),
    )
  const problem = add.problem ?? remove.problem
  return (
    <Section
      title={t('sprint.items')}
      panel="flush"
      more={mayWrite && sprint.binnedAt === null ? <SprintVerb sprint={sprint} /> : undefined}
    >
      <p className={css['none']}>
        {t('sprint.sentence', {
          done: sprint.done,
          items: sprint.items,
          donePoints: sprint.donePoints,
          points: sprint.points,
        })}
      </p>
      <ul className={css['list']}>
        {taken.map((link) => (
          <TakenLine key={link.id} link={link}>
            {mayChange ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('sprint.takeOut', { item: link.other.title })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </TakenLine>
        ))}
      </ul>
      {problem ? <ErrorState problem={problem} /> : null}
      {mayChange ? (
        <div className={css['none']}>
          <ComboBox
            key={taken.length}
            label={t('sprint.take')}
            load={load}
            value={null}
            onChange={(option) => {
              if (option) add.run({ ref: option.value, type: 'worked-in', to: sprint.ref }).catch(() => {})
            }}
          />
        </div>
      ) : null}
    </Section>
  )
}

type LineProps = { link: Output<'link.list'>['links'][number]; children: React.ReactNode }

function TakenLine({ link, children }: LineProps) {
  const item = useRead('item.get', { ref: link.other.ref }).data?.record
  return (
    <li>
      <span>
        <RefLabel>{link.other.ref}</RefLabel> <RecordLink named={link.other} />
      </span>
      <span>
        {item ? (
          <Tag tone={item.state === 'done' ? 'ok' : 'plain'}>{t(`item.state.${item.state}`)}</Tag>
        ) : null}
        {children}
      </span>
    </li>
  )
}
