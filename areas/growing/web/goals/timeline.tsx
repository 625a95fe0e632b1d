import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import type { Mark } from '../../goals/model.ts'
import way from './way.module.css'

/** What a mark stands for, in words. */
export const markWords = ({ what, words }: Mark): string =>
  words === '' ? t(`milestone.mark.${what}`) : words

/** A mark as it stands on the line and beside its words: filled once it is done. */
export function Dot({ mark, at }: { mark: Mark; at?: number }) {
  return (
    <span
      aria-hidden="true"
      className={classes(
        way['dot'],
        way[mark.what],
        mark.isDone && way['isDone'],
        at === undefined && way['key'],
      )}
      {...(at === undefined ? {} : { style: { insetInlineStart: `${at * 100}%` } })}
    />
  )
}

/** The days of a goal as a line to scale. It shows what the list below it says, so that it is silent for the ear. */
export function Timeline({ marks }: { marks: readonly Mark[] }) {
  const now = marks.find(({ what }) => what === 'today')
  return (
    <div className={way['timeline']} aria-hidden="true">
      <div className={way['way']}>
        <span className={way['gone']} style={{ inlineSize: `${(now?.at ?? 0) * 100}%` }} />
        {marks.map((mark) => (
          <Dot key={`${mark.what} ${mark.on} ${mark.ref}`} mark={mark} at={mark.at} />
        ))}
      </div>
      <div className={way['ends']}>
        <span>{formatDate(marks[0]?.on ?? '')}</span>
        <span>{formatDate(marks.at(-1)?.on ?? '')}</span>
      </div>
    </div>
  )
}
