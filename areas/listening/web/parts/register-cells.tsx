import type { Names } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { cadenceWords, dueWords, type Entry, lastWords } from '../engaged.ts'
import css from './register.module.css'
import { StanceGap } from './stance-gap.tsx'

/** The columns of the register: who, how things stand, and since when they were not heard. */
export const registerColumns = (names: Names): Column<Entry>[] => [
  {
    key: 'who',
    label: t('engagement.who'),
    isName: true,
    minWidth: 160,
    width: '2fr',
    render: (entry) => entry.with.title,
  },
  {
    key: 'group',
    label: t('note.groupId'),
    width: '1fr',
    minWidth: 110,
    isSpare: true,
    render: (entry) => (
      <span className={css['clip']}>
        {entry.with.kind === 'group'
          ? t('engagement.isGroup')
          : entry.ofGroupId === null
            ? ''
            : (names[entry.ofGroupId]?.title ?? t('record.hidden'))}
      </span>
    ),
  },
  {
    key: 'gap',
    label: t('engagement.stands'),
    width: 128,
    render: (entry) => <StanceGap now={entry.now} wanted={entry.wanted} />,
  },
  {
    key: 'power',
    label: t('engagement.power'),
    align: 'end',
    width: 76,
    isSpare: true,
    render: (entry) => formatNumber(entry.power),
  },
  {
    key: 'interest',
    label: t('engagement.interest'),
    align: 'end',
    width: 84,
    isSpare: true,
    render: (entry) => formatNumber(entry.interest),
  },
  {
    key: 'cadence',
    label: t('engagement.cadence'),
    width: 130,
    isSpare: true,
    render: (entry) => <span className={css['soft']}>{cadenceWords(entry)}</span>,
  },
  {
    key: 'last',
    label: t('engagement.last'),
    width: 118,
    render: (entry) =>
      entry.last === null ? <Tag tone="warn">{t('engagement.never')}</Tag> : lastWords(entry),
  },
  {
    key: 'due',
    label: t('engagement.next'),
    align: 'end',
    width: 158,
    render: (entry) => (
      <span className={entry.overdueDays > 0 ? css['late'] : css['soft']}>
        {entry.cadence === null ? '' : dueWords(entry)}
      </span>
    ),
  },
]
