import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'

/** The analysis on one page of Markdown, to read and to save. */
export function AnalysisDialog(props: { matrix: { ref: string; title: string }; onClose: () => void }) {
  const { matrix, onClose } = props
  const language = textSettings().language === 'de' ? ('de' as const) : ('en' as const)
  const read = useRead('market-matrix.analysis', { ref: matrix.ref, language })
  const text = read.data?.text ?? ''
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
    Object.assign(document.createElement('a'), { href: address, download: `${matrix.ref}.md` }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <Dialog title={t('market-matrix.analysis')} size="wide" isOpen onClose={onClose}>
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      <TextArea label={t('market-matrix.analysis.text')} rows={14} value={text} isReadOnly />
      <DialogActions>
        <Button kind="primary" isDisabled={text === ''} onPress={save}>
          {t('market-matrix.analysis.save')}
        </Button>
        <Button onPress={onClose}>{t('strategy.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
