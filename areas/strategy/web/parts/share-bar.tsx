import { formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { held } from '../../model.ts'
import css from './strategy.module.css'

/** A share as a bar with its figure. The bar stays between nothing and all; the figure says what it is. */
export function ShareBar({ share }: { share: number | null }) {
  return (
    <span className={css['share']}>
      <span className={css['track']} aria-hidden="true">
        <span className={css['bar']} style={{ inlineSize: `${held(share ?? 0) * 100}%` }} />
      </span>
      <span className={css['percent']}>{share === null ? t('strategy.noShare') : formatShare(share)}</span>
    </span>
  )
}
