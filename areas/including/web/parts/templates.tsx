import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './include.module.css'
import { standardWords } from './include-cells.tsx'

/** Duties known on a day for an institution like this one; each is taken with a press and then one's own to change. */
export function Templates({ onClose }: { onClose: () => void }) {
  const read = useRead('obligation.templates', {})
  const take = useDo('obligation.take-template', { undo: () => t('obligation.taken') })
  return (
    <Dialog title={t('obligation.templates')} isOpen onClose={onClose} size="wide">
      <div className={css['stack']}>
        <p className={css['note']}>{t('obligation.notAdvice')}</p>
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {take.problem ? <ErrorState problem={take.problem} /> : null}
        {read.isPending ? <SkeletonLines lines={4} /> : null}
        <ul className={css['list']}>
          {(read.data?.templates ?? []).map((each) => (
            <li key={each.key} className={css['template']}>
              <div className={css['words']}>
                <strong>{each.title}</strong>
                <p className={css['note']}>
                  {each.regime}. {each.wcagVersion === null ? '' : `${standardWords(each)}. `}
                  {each.dueOn === null ? '' : t('obligation.by', { day: formatDate(each.dueOn) })}{' '}
                  {t('obligation.readOn', { day: formatDate(each.asOf) })}
                </p>
              </div>
              {each.taken ? (
                <span className={css['soft']}>{t('obligation.there')}</span>
              ) : (
                <Button
                  size="small"
                  aria-label={t('obligation.takeThis', { title: each.title })}
                  onPress={() => void take.run({ key: each.key as 'gdpr' }).catch(() => {})}
                >
                  {t('obligation.take')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
