import { useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Progress } from '../../../../web/ui/progress.tsx'
import css from './import.module.css'
import { useImportProgress } from './use-import.ts'

type RunningProps = {
  id: string
  /** What is going on: a trial, or the import itself. */
  label: string
  total: number
}

/** How far an import has come, and the way to stop it: then nothing of it is kept. */
export function ImportRunning({ id, label, total }: RunningProps) {
  const done = useImportProgress(id)
  const [isStopping, setStopping] = useState(false)
  const stop = () => {
    setStopping(true)
    // Where it is through already, its outcome comes instead; where the server is not reached, it can be tried again.
    call('import.stop', { id }).then(
      ({ stopping }) => setStopping(stopping),
      () => setStopping(false),
    )
  }
  return (
    <div className={css['stack']}>
      <Progress
        label={label}
        value={done ?? undefined}
        max={total}
        words={
          done === null
            ? t('import.runningOf', { total })
            : t('import.runningDone', { done: formatNumber(done), total })
        }
      />
      <div>
        <Button isDisabled={isStopping} onPress={stop}>
          {t(isStopping ? 'import.stopping' : 'import.stop')}
        </Button>
      </div>
    </div>
  )
}
