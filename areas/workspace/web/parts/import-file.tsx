import { useState } from 'react'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { FileDrop } from '../../../../web/ui/file-drop.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import css from './import.module.css'
import { type ImportFile, LARGEST, readImportFile } from './use-import.ts'

const ACCEPTED = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm', '.json', 'text/csv', 'text/tab-separated-values']

/** A file by choosing, dropping or pasting its rows. */
export function ImportFileChoice({ onFile }: { onFile: (file: ImportFile) => void }) {
  const [refused, setRefused] = useState<string | null>(null)
  const [isPasting, setPasting] = useState(false)
  const [rows, setRows] = useState('')
  const take = async (file: File) => {
    if (file.size > LARGEST)
      return setRefused(t('import.tooLarge', { name: file.name, most: LARGEST / 1024 / 1024 }))
    try {
      onFile(await readImportFile(file))
    } catch {
      setRefused(t('import.unreadable', { name: file.name }))
    }
  }
  return (
    <div className={css['stack']}>
      {refused === null ? null : (
        <Banner tone="stop" isLive>
          {refused}
        </Banner>
      )}
      <FileDrop
        label={t('import.drop')}
        help={t('import.dropHelp')}
        accept={ACCEPTED}
        onFile={(file) => void take(file)}
      />
      {isPasting ? (
        <div className={css['stack']}>
          <TextArea
            label={t('import.pasted')}
            help={t('import.pastedHelp')}
            rows={6}
            autoFocus
            value={rows}
            onChange={setRows}
          />
          <div>
            <Button
              isDisabled={rows.trim() === ''}
              onPress={() => void take(new File([rows], t('import.pastedName'), { type: 'text/csv' }))}
            >
              {t('import.look')}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button onPress={() => setPasting(true)}>{t('import.paste')}</Button>
        </div>
      )}
    </div>
  )
}
