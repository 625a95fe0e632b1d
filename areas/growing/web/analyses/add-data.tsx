import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { base64Of } from '../../../../web/records/attach-file.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { FileDrop } from '../../../../web/ui/file-drop.tsx'
import { fileSize } from '../../../../web/ui/file-size.ts'
import { Form } from '../../../../web/ui/form.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { MOST_BYTES, MOST_ROWS } from '../../analyses/contract.ts'
import css from './analyses.module.css'

/** A file chosen, dropped or pasted as text: its columns are recognised, and what tells people apart is not kept. */
export function AddData({ refText, onClose }: { refText: string; onClose: () => void }) {
  const add = useDo('analysis.add-data')
  const [chosen, setChosen] = useState<File | null>(null)
  const form = useForm({
    start: { csv: '' },
    send: async ({ csv }) =>
      add.run({
        ref: refText,
        file: chosen
          ? { name: chosen.name, base64: await base64Of(chosen) }
          : { name: t('analysis.pastedName'), text: csv },
      }),
    sent: ({ data }) => {
      announce(t('analysis.taken', { rows: data.rows, columns: data.columns.length }))
      onClose()
    },
  })
  return (
    <Dialog title={t('analysis.addData')} isOpen onClose={onClose} size="wide">
      <Form form={form} submit={t('analysis.addDataDo')} onCancel={onClose}>
        <FileDrop
          label={t('analysis.drop')}
          help={t('analysis.dropHelp', { rows: MOST_ROWS, size: fileSize(MOST_BYTES) })}
          accept={['.csv', '.tsv', '.txt', '.xlsx', 'text/csv']}
          onFile={setChosen}
        />
        {chosen ? (
          <p role="status" className={css['chosen']}>
            {t('analysis.chosen', { name: chosen.name, size: fileSize(chosen.size) })}
          </p>
        ) : (
          <TextArea
            label={t('analysis.paste')}
            help={t('analysis.pasteHelp')}
            rows={6}
            {...form.field('csv')}
          />
        )}
      </Form>
    </Dialog>
  )
}
