import { type RefObject, useRef } from 'react'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastContent as ToastContent,
} from 'react-aria-components/Toast'
import { useKey } from '../keys/use-key.ts'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import css from './toast.module.css'
import { toastQueue } from './toast-queue.ts'

/** To the newest toast, and back to where one was. */
function visit(region: HTMLElement | null, before: RefObject<Element | null>): unknown {
  const newest = region?.querySelector<HTMLElement>('[role="alertdialog"]')
  if (!region || !newest) return false
  const active = document.activeElement
  if (region.contains(active)) {
    if (before.current instanceof HTMLElement) before.current.focus()
    return true
  }
  before.current = active
  newest.focus()
  return true
}

/** The toasts in a landmark that F6 reaches. */
export function ShownToasts() {
  const region = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  // React-aria means to do this by its landmarks, but registers the region before it is in the page.
  useKey('messages', () => visit(region.current, before))
  return (
    <AriaToastRegion
      ref={region}
      queue={toastQueue}
      aria-label={t('toast.region')}
      className={classes(css['region'])}
    >
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
