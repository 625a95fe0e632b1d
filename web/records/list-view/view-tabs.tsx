import { useDo } from '../../data/use-do.ts'
import { t } from '../../text/t.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuAction, type MenuGroup } from '../../ui/menu.tsx'
import { toast } from '../../ui/toast-queue.ts'
import css from './list-tools.module.css'
import type { ListView } from './use-list-view.ts'
import type { SavedView } from './view-state.ts'

/** Starred views stand beside each other, the others in the menu. */
const SHOWN = 5

/** The saved views of a list: those with a star at hand, all of them in one menu. */
export function ViewTabs({ list }: { list: ListView }) {
  const { views, view } = list
  if (views.length === 0 && !view) return null
  const starred = views.filter(({ starred: is }) => is).slice(0, SHOWN)
  const tabs = view && !starred.some(({ ref }) => ref === view.ref) ? [...starred, view] : starred
  const groups: MenuGroup[] = (['private', 'product', 'workspace'] as const).flatMap((shared) => {
    const of = views.filter((each) => each.shared === shared)
    return of.length === 0
      ? []
      : [{ title: t(`view.shared.${shared}`), actions: of.map((each) => entry(each, view, list)) }]
  })
  return (
    <fieldset className={css['tabs']} aria-label={t('view.many')}>
      {tabs.map((each) => (
        <Button
          key={each.ref}
          kind={each.ref === view?.ref ? 'quiet' : 'bare'}
          size="small"
          aria-pressed={each.ref === view?.ref}
          onPress={() => list.open(each.ref === view?.ref ? null : each.ref)}
        >
          {each.starred ? <span aria-hidden="true">★ </span> : null}
          {each.name}
        </Button>
      ))}
      {groups.length > 0 ? (
        <Menu actions={groups} button={{ size: 'small', kind: 'quiet' }}>
          {t('view.all', { count: views.length })}
        </Menu>
      ) : null}
    </fieldset>
  )
}

const entry = (each: SavedView, open: SavedView | null, list: ListView): MenuAction => ({
  id: each.ref,
  label: each.name,
  detail: each.shared === 'private' ? each.ref : t('view.by', { ref: each.ref, name: each.ownerName }),
  isSelected: each.ref === open?.ref,
  run: () => list.open(each.ref),
})

export type ViewMenuProps = {
  list: ListView
  onSaveAs: () => void
  onEdit: () => void
  shape: () => SavedView['shape']
}

/** What can be done with the open view, or with what is seen now. */
export function ViewMenu({ list, onSaveAs, onEdit, shape }: ViewMenuProps) {
  const { view } = list
  const change = useDo('view.change')
  const mark = useDo('view.mark')
  const remove = useDo('view.remove', { done: () => list.open(null) })
  if (!view)
    return (
      <Button kind="quiet" onPress={onSaveAs}>
        {t('view.saveAs')}
      </Button>
    )
  const save = () =>
    void change
      .run({ ref: view.ref, shape: shape(), version: view.version })
      .then(() => list.reset())
      .catch((problem: { message: string }) =>
        toast({ title: t('view.notSaved'), detail: problem.message, tone: 'stop' }),
      )
  const actions: MenuAction[] = [
    ...(list.isChanged && view.mayChange ? [{ id: 'save', label: t('view.saveChanges'), run: save }] : []),
    ...(list.isChanged ? [{ id: 'reset', label: t('view.reset'), run: list.reset }] : []),
    { id: 'as', label: t('view.saveOwn'), run: onSaveAs },
    {
      id: 'star',
      label: t(view.starred ? 'view.unstar' : 'view.star'),
      run: () => void mark.run({ ref: view.ref, starred: !view.starred }).catch(() => {}),
    },
    {
      id: 'first',
      label: t(view.first ? 'view.notFirst' : 'view.first'),
      run: () => void mark.run({ ref: view.ref, first: !view.first }).catch(() => {}),
    },
    ...(view.mayChange
      ? [
          { id: 'edit', label: t('view.edit'), run: onEdit },
          {
            id: 'remove',
            label: t('view.remove'),
            run: () => void remove.run({ ref: view.ref }).catch(() => {}),
          },
        ]
      : []),
    { id: 'leave', label: t('view.leave'), run: () => list.open(null) },
  ]
  return (
    <Menu actions={actions} placement="bottom end">
      {list.isChanged ? t('view.changed', { name: view.name }) : view.name}
    </Menu>
  )
}
