import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components/Toast'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import css from './toast.module.css'
import { toastQueue } from './toast-queue.ts'

/** Where toasts appear: a landmark that F6 reaches. Shown once, by the shell. */
export function ToastRegion() {
  return (
    <AriaToastRegion queue={toastQueue} aria-label={t('toast.region')} className={classes(css['region'])}>
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classes(css['toast'], toast.content.tone === 'stop' && css['stop'])}
        >
          <ToastContent className={classes(css['words'])}>
            <Text slot="title" className={classes(css['title'])}>
              {toast.content.title}
            </Text>
            {toast.content.detail === undefined ? null : (
              <Text slot="description" className={classes(css['detail'])}>
                {toast.content.detail}
              </Text>
            )}
          </ToastContent>
          {toast.content.action ? (
            <Button
              size="small"
              slot={null}
              onPress={() => {
                toast.content.action?.run()
                toastQueue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          <Button kind="bare" size="small" slot="close">
            <span aria-hidden="true">×</span>
          </Button>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}
