import type { Names, Output } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { Menu } from '../../../../web/ui/menu.tsx'

type ByGroup = Output<'engagement.register'>['byGroup']

export type OverdueGroupsProps = {
  byGroup: ByGroup
  names: Names
  /** The id of the group that is shown alone, `none` for those of no group; null for all. */
  chosen: string | null
  onChoose: (group: string | null) => void
}

/** Which groups were missed: how many of each are overdue and by how long. One chosen is shown alone. */
export function OverdueGroups({ byGroup, names, chosen, onChoose }: OverdueGroupsProps) {
  const nameOf = (groupId: string | null): string =>
    groupId === null ? t('note.noGroup') : (names[groupId]?.title ?? t('record.hidden'))
  const at = byGroup.find((each) => (each.groupId ?? 'none') === chosen)
  return (
    <Menu
      button={{ size: 'small' }}
      actions={[
        {
          title: t('engagement.byGroup'),
          actions: [
            {
              id: 'all',
              label: t('engagement.allGroups'),
              isSelected: chosen === null,
              run: () => onChoose(null),
            },
            ...byGroup.map(({ groupId, engaged, overdue, longest }) => ({
              id: groupId ?? 'none',
              label: nameOf(groupId),
              detail: t('engagement.groupOverdue', { engaged, overdue, longest }),
              isSelected: (groupId ?? 'none') === chosen,
              run: () => onChoose(groupId ?? 'none'),
            })),
          ],
        },
      ]}
    >
      {at
        ? nameOf(at.groupId)
        : t('engagement.overdueIn', { groups: byGroup.filter((each) => each.overdue > 0).length })}
    </Menu>
  )
}
