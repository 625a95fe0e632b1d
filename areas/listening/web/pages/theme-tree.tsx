import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList } from '../../../../web/records/beside-list.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FilterBar } from '../../../../web/ui/filter-bar.tsx'
import type { MenuAction } from '../../../../web/ui/menu.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTree, type Shift } from '../../../../web/ui/record-tree.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { THEME_STATES } from '../../contract.ts'
import { ListenNav } from '../parts/listen-nav.tsx'
import { MoveTheme } from '../parts/move-theme.tsx'
import { NewTheme } from '../parts/new-theme.tsx'
import { SuggestedThemes } from '../parts/suggested-themes.tsx'
import { ThemeRow } from '../parts/theme-row.tsx'
import { type Theme, useThemes } from '../parts/use-themes.ts'
import { nodesWith, shiftedParent, treeOf } from '../theme-nodes.ts'

/** Themes as a tree: what many notes share, narrower below wider, with how many people stand behind each. */
export function ThemeTree() {
  const { product } = useWorkspace()
  const { search, openRef, hrefOf, open, set } = useBesideList('listen/themes')
  const { themes, isLoading, problem, query } = useThemes()
  const mayWrite = useMayWrite(product?.id ?? null)
  const [words, setWords] = useState('')
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [moving, setMoving] = useState<Theme | null>(null)
  const all = useMemo(() => treeOf(themes), [themes])
  const nodes = useMemo(() => nodesWith(all, words), [all, words])
  const most = Math.max(1, ...themes.map((theme) => theme.notes))
  const { shift, actionsOf } = useThemeActions({
    all,
    themes,
    onOpen: open,
    onMove: setMoving,
    onBelow: (theme) => set({ new: 'theme', below: theme.ref }),
  })
  useKey('create', () => set({ new: 'theme', below: undefined }), mayWrite)
  const create = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'theme', below: undefined })}>
      {t('theme.new')}
    </Button>
  ) : undefined
  const isSuggesting = mayWrite && search['suggest'] !== undefined
  const suggest = mayWrite ? (
    <Button aria-expanded={isSuggesting} onPress={() => set({ suggest: isSuggesting ? undefined : '1' })}>
      {t('suggest.open')}
    </Button>
  ) : null
  return (
    <Page
      title={t('theme.plural')}
      about={t('theme.purpose')}
      action={
        create ? (
          <>
            {suggest}
            {create}
          </>
        ) : undefined
      }
    >
      <ListenNav />
      {isSuggesting ? <SuggestedThemes onMade={open} /> : null}
      {themes.length > 0 ? <FilterBar label={t('theme.plural')} search={words} onSearch={setWords} /> : null}
      {problem ? <ErrorState problem={problem} onRetry={() => void query.refetch()} /> : null}
      {isLoading ? <SkeletonRows /> : null}
      {!isLoading && !problem && themes.length === 0 ? (
        <EmptyState title={t('theme.empty')} action={create}>
          {t('theme.emptyAbout')}
        </EmptyState>
      ) : null}
      {themes.length > 0 && nodes.length === 0 ? <p>{t('theme.nothingFits')}</p> : null}
      {nodes.length > 0 ? (
        <RecordTree<Theme>
          label={t('theme.plural')}
          nodes={nodes}
          idOf={(theme) => theme.id}
          nameOf={(theme) => theme.title}
          hrefOf={hrefOf}
          render={(theme) => <ThemeRow theme={theme} most={most} />}
          expanded={
            new Set(themes.flatMap((theme) => (closed.has(theme.id) && words === '' ? [] : [theme.id])))
          }
          onExpand={(ids) =>
            setClosed(new Set(themes.flatMap((theme) => (ids.has(theme.id) ? [] : [theme.id]))))
          }
          currentId={themes.find((theme) => theme.ref === openRef)?.id}
          {...(mayWrite ? { actionsOf, onShift: shift } : {})}
        />
      ) : null}
      {moving ? <MoveTheme theme={moving} onClose={() => setMoving(null)} /> : null}
      {search['new'] === 'theme' ? (
        <NewTheme
          parent={themes.find((theme) => theme.ref === search['below'])}
          onClose={() => set({ new: undefined, below: undefined })}
          onMade={open}
        />
      ) : null}
    </Page>
  )
}

type ActionProps = {
  all: ReturnType<typeof treeOf<Theme>>
  themes: readonly Theme[]
  onOpen: (ref: string) => void
  onMove: (theme: Theme) => void
  onBelow: (theme: Theme) => void
}

/** What can be done to a theme in the tree, by its menu and by keys alike. */
const useThemeActions = ({ all, themes, onOpen, onMove, onBelow }: ActionProps) => {
  const move = useDo('theme.change', {
    foresee: ({ ref, parentId }) =>
      parentId === undefined ? null : { kind: 'theme', refs: [ref], set: { parentId } },
  })
  const bin = useDo('theme.bin', { undo: () => t('theme.binned') })
  const place = (theme: Theme, parentId: string | null) => {
    const parent = themes.find((each) => each.id === parentId)
    void move.run({ ref: theme.ref, parentId }).catch(() => {})
    announce(
      parent
        ? t('theme.movedUnder', { theme: theme.title, parent: parent.title })
        : t('theme.movedTop', { theme: theme.title }),
    )
  }
  const shift = (theme: Theme, to: Shift) => {
    if (to === 'up' || to === 'down') return
    const target = shiftedParent(all, theme.id, to)
    if (target) place(theme, target.parentId)
    else announce(t(to === 'in' ? 'theme.cannotIn' : 'theme.cannotOut', { theme: theme.title }))
  }
  const actionsOf = (theme: Theme): MenuAction[] => [
    { id: 'open', label: t('theme.open'), hint: '↵', run: () => onOpen(theme.ref) },
    { id: 'below', label: t('theme.newBelow'), run: () => onBelow(theme) },
    {
      id: 'in',
      label: t('theme.shiftIn'),
      hint: 'Alt →',
      isDisabled: shiftedParent(all, theme.id, 'in') === null,
      run: () => shift(theme, 'in'),
    },
    {
      id: 'out',
      label: t('theme.shiftOut'),
      hint: 'Alt ←',
      isDisabled: shiftedParent(all, theme.id, 'out') === null,
      run: () => shift(theme, 'out'),
    },
    { id: 'under', label: t('theme.moveUnder'), run: () => onMove(theme) },
    ...THEME_STATES.filter((state) => state !== theme.state).map((state) => ({
      id: state,
      label: t(`theme.mark.${state}`),
      run: () => void move.run({ ref: theme.ref, state }).catch(() => {}),
    })),
    { id: 'bin', label: t('theme.bin'), run: () => void bin.run({ refs: [theme.ref] }).catch(() => {}) },
  ]
  return { shift, actionsOf }
}
