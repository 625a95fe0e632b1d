import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './rollup-sum.module.css'

export type RollupSumProps = { item: { ref: string; title: string }; onClose: () => void }

/** What the figures of a larger item are added up from, line by line. */
export function RollupSum({ item, onClose }: RollupSumProps) {
  const read = useRead('item.rollup', { ref: item.ref })
  return (
    <Dialog title={t('item.rollupTitle', { name: item.title })} isOpen onClose={onClose} size="wide">
      {read.data ? (
        <Sums {...read.data} />
      ) : read.error ? (
        <ErrorState problem={read.error} />
      ) : (
        <SkeletonLines />
      )}
    </Dialog>
  )
}

type Answer = Output<'item.rollup'>

function Sums({ rollup, lines }: Answer) {
  const { progressBy } = rollup
  return (
    <div className={css['sums']}>
      <KeyValues
        pairs={[
          {
            key: 'progress',
            label: t('item.rollup.progress'),
            value:
              rollup.progress === null
                ? t('item.rollup.none')
                : t(progressBy === 'points' ? 'item.rollup.byPoints' : 'item.rollup.byCount', {
                    share: formatShare(rollup.progress),
                    done: formatNumber(progressBy === 'points' ? rollup.donePoints : rollup.done),
                    all: formatNumber(progressBy === 'points' ? rollup.points : rollup.count),
                  }),
          },
          {
            key: 'points',
            label: t('item.column.points'),
            value: t('item.rollup.points', {
              points: formatNumber(rollup.points),
              sum: sumOf(lines),
              unestimated: rollup.unestimated,
            }),
          },
          {
            key: 'days',
            label: t('item.rollup.days'),
            value:
              rollup.earliest && rollup.latest
                ? t('item.rollup.fromTo', {
                    from: formatDate(rollup.earliest),
                    to: formatDate(rollup.latest),
                  })
                : t('item.rollup.noDays'),
          },
          {
            key: 'voices',
            label: t('item.column.voices'),
            value: t('item.voicesSum', { notes: rollup.voices, people: rollup.people }),
          },
        ]}
      />
      <ul className={css['lines']} aria-label={t('item.rollup.lines')}>
        {lines.map((line) => (
          <li
            key={line.id}
            className={css['line']}
            style={{ paddingInlineStart: `${(line.depth - 1) * 20}px` }}
          >
            <span className={css['name']}>
              <RecordLink named={{ ...line, kind: 'item' }} withRef />
            </span>
            <span className={css['soft']}>{t(`item.state.${line.state}`)}</span>
            <span className={css['points']}>
              {line.estimate === null
                ? t('item.notEstimated')
                : t(line.counts ? 'item.points' : 'item.rollup.replaced', { points: line.estimate })}
            </span>
          </li>
        ))}
      </ul>
      <p className={css['soft']}>{t('item.rollup.how')}</p>
    </div>
  )
}

const sumOf = (lines: Answer['lines']): string =>
  lines
    .flatMap((line) => (line.counts && line.estimate !== null ? [formatNumber(line.estimate)] : []))
    .join(' + ')
