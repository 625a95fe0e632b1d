import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FileDrop } from '../../../../web/ui/file-drop.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Progress } from '../../../../web/ui/progress.tsx'
import css from './exchange.module.css'
import { readImportFile } from './use-import.ts'

type Restored = Output<'workspace.restore'>

/** A workspace out of its file. It comes beside those that are here, and never over one. */
export function RestoreWorkspace() {
  const restore = useDo('workspace.restore')
  const [isReading, setReading] = useState(false)
  const [restored, setRestored] = useState<Restored | null>(null)
  const take = async (file: File) => {
    setReading(true)
    setRestored(null)
    const { name, base64 } = await readImportFile(await packed(file))
    setRestored(await restore.run({ file: { name, base64 } }).catch(() => null))
    setReading(false)
  }
  return (
    <div className={css['stack']}>
      <p className={css['soft']}>{t('restore.about')}</p>
      {restore.problem ? <ErrorState problem={restore.problem} /> : null}
      {restored ? (
        <Banner
          tone="ok"
          isLive
          title={t('restore.done', { name: restored.name })}
          action={
            <OutLink look="button" href={`/${restored.slug}`}>
              {t('restore.open')}
            </OutLink>
          }
        >
          {t(`restore.as.${restored.owner.by}`, {
            person: restored.owner.name,
            records: formatNumber(restored.counts['record'] ?? 0),
          })}
        </Banner>
      ) : null}
      {isReading ? (
        <Progress label={t('restore.running')} />
      ) : (
        <FileDrop
          label={t('restore.drop')}
          help={t('restore.dropHelp')}
          accept={['.jsonl', '.gz', '.linchpin']}
          onFile={(file) => void take(file)}
        />
      )}
    </div>
  )
}

/** Text packs to about a tenth, so that a large workspace still fits into one request. */
const packed = async (file: File): Promise<File> => {
  if (file.name.endsWith('.gz')) return file
  const stream = file.stream().pipeThrough(new CompressionStream('gzip'))
  return new File([await new Response(stream).blob()], `${file.name}.gz`)
}
