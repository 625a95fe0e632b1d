import { useDo } from '../../../../web/data/use-do.ts'
import type { FormLayout } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { missingFor } from '../../model.ts'
import type { Decision } from './option-list.tsx'
import css from './together.module.css'

type PublishProps = { decision: Decision; onWrite: (layout: FormLayout) => void; onClose: () => void }

/** Says what publishing does before it does it, and what is still missing for it. */
export function PublishDecision({ decision, onWrite, onClose }: PublishProps) {
  const publish = useDo('decision.publish', { done: onClose })
  const missing = missingFor(decision)
  return (
    <Dialog title={t('decision.publishTitle')} isOpen onClose={onClose}>
      <div className={css['steps']}>
        <p>{t(missing.length > 0 ? 'decision.publishMissing' : 'decision.publishAbout')}</p>
        {missing.length > 0 ? (
          <ul>
            {missing.map(({ field }) => (
              <li key={field}>{t(`decision.${field}`)}</li>
            ))}
          </ul>
        ) : null}
        {publish.problem ? <ErrorState problem={publish.problem} /> : null}
        <DialogActions>
          {missing.length > 0 ? (
            <Button kind="primary" onPress={() => onWrite(missing.map(({ field }) => field))}>
              {t('decision.writeMissing')}
            </Button>
          ) : (
            <Button
              kind="primary"
              isPending={publish.pending}
              onPress={() => void publish.run({ ref: decision.ref }).catch(() => {})}
            >
              {t('decision.publishSeal')}
            </Button>
          )}
          <Button onPress={onClose}>{t('decision.notYet')}</Button>
        </DialogActions>
      </div>
    </Dialog>
  )
}
