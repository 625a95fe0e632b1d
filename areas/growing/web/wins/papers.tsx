import { useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { CopyButton } from '../copy-button.tsx'
import css from '../grow.module.css'

const PAPERS = ['review', 'cv', 'star', 'case'] as const

/** The picked wins as one paper, to copy or to save: what is confidential stays out unless asked for, and that is said. */
export function Papers({ refs, onClose }: { refs: readonly string[]; onClose: () => void }) {
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('review')
  const [title, setTitle] = useState('')
  const [withConfidential, setWith] = useState(false)
  const language = textSettings().language === 'de' ? ('de' as const) : ('en' as const)
  const read = useRead(
    'win.paper',
    { refs: [...refs], paper, title, withConfidential, language },
    { keep: true },
  )
  const text = read.data?.text ?? ''
  const save = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: `${paper}.md` })
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <Dialog title={t('win.papers')} isOpen onClose={onClose}>
      <div className={css['steps']}>
        <Segments
          label={t('win.paper')}
          value={paper}
          onChange={(value) => setPaper(PAPERS.find((each) => each === value) ?? 'review')}
          options={PAPERS.map((value) => ({ value, label: t(`win.paper.${value}`) }))}
        />
        <TextField label={t('win.paper.title')} value={title} onChange={setTitle} />
        <Checkbox value={withConfidential} onChange={setWith}>
          {t('win.paper.withConfidential')}
        </Checkbox>
        {read.error ? <ErrorState problem={read.error} /> : null}
        <p className={css['soft']} role="status">
          {read.data ? t('win.paper.counts', { count: read.data.count, leftOut: read.data.leftOut }) : ''}
        </p>
        <DialogActions>
          <CopyButton text={text} label={t('win.paper.copy')} />
          <Button size="small" onPress={save}>
            {t('win.paper.save')}
          </Button>
          <Button size="small" kind="bare" onPress={onClose}>
            {t('win.paper.close')}
          </Button>
        </DialogActions>
        <TextArea label={t('win.paper.text')} rows={12} value={text} isReadOnly />
      </div>
    </Dialog>
  )
}
