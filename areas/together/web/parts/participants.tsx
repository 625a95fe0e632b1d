import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import css from './together.module.css'

type Link = Output<'link.list'>['links'][number]

/** Who takes part: people and groups, added by typing. */
export function Participants({
  refText,
  links,
  mayWrite,
}: {
  refText: string
  links: readonly Link[]
  mayWrite: boolean
}) {
  const add = useDo('link.add', { undo: () => t('meeting.joined') })
  const remove = useDo('link.remove', { undo: () => t('meeting.left') })
  const there = links.filter((link) => link.type === 'takes-part' && link.direction === 'in')
  const problem = add.problem ?? remove.problem
  const load = async (typed: string, signal: AbortSignal) => {
    const found = [
      ...(await findOptions('person', typed, signal)),
      ...(await findOptions('group', typed, signal)),
    ]
    return found.filter((option) => !there.some((link) => link.other.id === option.value))
  }
  return (
    <AsidePanel title={t('meeting.people')}>
      <ul className={css['agenda']}>
        {there.map((link) => (
          <li key={link.id}>
            <RecordLink named={link.other} />
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('meeting.leave', { name: link.other.title })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {there.length === 0 && !mayWrite ? <p className={css['soft']}>{t('meeting.nobody')}</p> : null}
      {problem ? <ErrorState problem={problem} /> : null}
      {mayWrite ? (
        <ComboBox
          key={there.length}
          label={t('meeting.add')}
          load={load}
          value={null}
          onChange={(option) => {
            if (option) add.run({ ref: option.value, type: 'takes-part', to: refText }).catch(() => {})
          }}
        />
      ) : null}
    </AsidePanel>
  )
}
