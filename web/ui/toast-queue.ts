import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast'

/** How long a toast stays. It waits while it is pointed at or holds the focus. */
export const toastTime = 10_000

export type ToastWords = {
  title: string
  detail?: string | undefined
  tone?: 'plain' | 'stop'
  /** The one thing to do about it: "Undo". */
  action?: { label: string; run: () => void } | undefined
}

export const toastQueue = new ToastQueue<ToastWords>({ maxVisibleToasts: 3 })

/** Says what was just done, with the way back. Not for errors in a form: those stay where they are. */
export function toast(words: ToastWords): () => void {
  const key = toastQueue.add(words, { timeout: toastTime })
  return () => toastQueue.close(key)
}
