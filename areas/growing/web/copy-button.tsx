import { useState } from 'react'
import { t } from '../../../web/text/t.ts'
import { announce } from '../../../web/ui/announce.ts'
import { Button } from '../../../web/ui/button.tsx'

/** Copies a text. Without a secure origin there is no clipboard; the text can still be selected by hand. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState('')
  const copy = async () => {
    await navigator.clipboard?.writeText(text)
    setCopied(text)
    announce(t('copy.done'))
  }
  return (
    <Button size="small" aria-label={label} onPress={() => void copy()}>
      {t(copied === text ? 'copy.done' : 'copy.do')}
    </Button>
  )
}
