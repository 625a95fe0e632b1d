import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { SKILLS } from '../../skills/contract.ts'
import css from '../grow.module.css'
import { type Remark, RemarkState } from './remark-state.tsx'

/** What can be made of a remark: a goal in two presses, a win, or nothing with the reason for it. */
export function RemarkTools({ remark }: { remark: Remark }) {
  const [settling, setSettling] = useState<'applied' | 'declined' | null>(null)
  const goal = useDo('remark.make-goal', { undo: (_, made) => t('remark.goalMade', { ref: made.ref }) })
  const win = useDo('remark.make-win', { undo: (_, made) => t('remark.winMade', { ref: made.ref }) })
  const makeGoal = (skill?: (typeof SKILLS)[number]) =>
    void goal.run({ ref: remark.ref, ...(skill ? { skill } : {}) }).catch(() => {})
  const mayGoal = remark.goalId === null && remark.state === 'new'
  const further = [
    ...(remark.winId === null && remark.side !== 'growth'
      ? [
          {
            id: 'win',
            label: t('remark.makeWin'),
            run: () => void win.run({ ref: remark.ref }).catch(() => {}),
          },
        ]
      : []),
    ...(remark.state === 'new'
      ? (['applied', 'declined'] as const).map((state) => ({
          id: state,
          label: t(`remark.settle.${state}`),
          run: () => setSettling(state),
        }))
      : []),
  ]
  return (
    <span className={css['tools']}>
      <RemarkState state={remark.state} />
      {mayGoal ? (
        <Menu
          label={t('remark.makeGoalOf', { words: remark.title })}
          button={{ size: 'small' }}
          placement="bottom end"
          actions={[
            {
              title: t('remark.whichSkill'),
              actions: SKILLS.map((skill) => ({
                id: skill,
                label: t(`goal.skill.${skill}`),
                run: () => makeGoal(skill),
              })),
            },
            { id: 'none', label: t('remark.noSkill'), run: () => makeGoal() },
          ]}
        >
          {t('remark.makeGoal')}
        </Menu>
      ) : null}
      {further.length > 0 ? (
        <Menu
          label={t('remark.moreOf', { words: remark.title })}
          button={{ size: 'small', kind: 'bare' }}
          placement="bottom end"
          actions={further}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      ) : null}
      {settling ? <Settle remark={remark} state={settling} onClose={() => setSettling(null)} /> : null}
    </span>
  )
}

type SettleProps = { remark: Remark; state: 'applied' | 'declined'; onClose: () => void }

function Settle({ remark, state, onClose }: SettleProps) {
  const change = useDo('remark.change', { undo: () => t(`remark.settled.${state}`) })
  const form = useForm({
    start: { reason: remark.reason },
    send: ({ reason }) => change.run({ ref: remark.ref, state, reason }),
    sent: onClose,
  })
  return (
    <Dialog title={t(`remark.settle.${state}`)} isOpen onClose={onClose}>
      <Form form={form} submit={t('remark.save')} onCancel={onClose}>
        <p className={css['sentence']}>{remark.words || remark.title}</p>
        <TextArea
          label={t(`remark.reason.${state}`)}
          rows={2}
          isRequired={state === 'declined'}
          autoFocus
          {...form.field('reason')}
        />
      </Form>
    </Dialog>
  )
}
