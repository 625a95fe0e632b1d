import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { t } from '../text/t.ts'
import { Menu } from '../ui/menu.tsx'
import css from './record-talk.module.css'

const STATES = ['watching', 'off', 'muted'] as const

/** Whether the reader is told of what happens here, why, and the way to another choice. */
export function RecordWatch({ refText }: { refText: string }) {
  const read = useRead('watch.get', { ref: refText })
  const set = useDo('watch.set')
  if (!read.data) return null
  const { state, why, watchers } = read.data
  return (
    <div className={css['watch']}>
      <Menu
        label={t('watch.is', { state: t(`watch.${state}`) })}
        button={{ size: 'small' }}
        actions={[
          {
            title: t('watch.title'),
            actions: STATES.map((each) => ({
              id: each,
              label: t(`watch.${each}`),
              detail: t(`watch.${each}.about`),
              isSelected: each === state,
              run: () => void set.run({ ref: refText, state: each }),
            })),
          },
        ]}
      >
        {t(`watch.${state}`)} <span aria-hidden="true">▾</span>
      </Menu>
      <small className={css['soft']}>
        {[
          state === 'watching' && why ? t(`watch.why.${why}`) : '',
          watchers.length > 0 ? t('watch.count', { count: watchers.length }) : '',
        ]
          .filter((each) => each !== '')
          .join(' · ')}
      </small>
    </div>
  )
}
