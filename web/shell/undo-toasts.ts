import { useEffect } from 'react'
import { hearUndo, type Undoable, undo } from '../data/undo.ts'
import { t } from '../text/t.ts'
import { toast } from '../ui/toast-queue.ts'

/** Says what can be undone, what an undo did, and what it had to leave since somebody changed it. */
export function useUndoToasts(): void {
  useEffect(
    () =>
      hearUndo((word) => {
        if (word.kind === 'offer') offer(word.undoable)
        else if (word.kind === 'nothing') toast({ title: t('undo.nothing') })
        else if (word.kind === 'refused')
          toast({ title: word.problem.title, detail: word.problem.detail, tone: 'stop' })
        else
          toast({
            title: word.text ? t('undo.doneWhat', { what: word.text }) : t('undo.done'),
            detail: word.changedSince
              .map(({ ref, by }) => t('undo.left', { ref, by: by ?? t('undo.somebody') }))
              .join(' '),
          })
      }),
    [],
  )
}

function offer(undoable: Undoable): void {
  const close = toast({
    title: undoable.text,
    action: {
      label: t('undo.undo'),
      run: () => {
        close()
        void undo(undoable)
      },
    },
  })
}
