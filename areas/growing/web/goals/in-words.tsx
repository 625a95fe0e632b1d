import { t } from '../../../../web/text/t.ts'
import css from './goals.module.css'

/** A sentence of the library, each blank shown as what belongs there. */
export function InWords({ text }: { text: string }) {
  return text.split(/(\[[a-z-]+\])/).map((part, at) =>
    part.startsWith('[') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other name than their place.
      <span key={at} className={css['blank']}>
        {t(`goal-begin.blank.${part.slice(1, -1)}`)}
      </span>
    ) : (
      part
    ),
  )
}
