import { useId, useState } from 'react'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import css from './copy-text.module.css'

/** Something to hand on: a link, a secret. Shown whole, selected at a press, copied by the button. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    // Without a secure origin there is no clipboard; the text can still be selected and copied by hand.
    await navigator.clipboard?.writeText(text)
    setCopied(true)
    announce(t('copy.done'))
  }
  return (
    <div className={css['copy']}>
      <label htmlFor={id} className={css['label']}>
        {label}
      </label>
      <div className={css['row']}>
        <input
          id={id}
          readOnly
          value={text}
          className={css['text']}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onPress={() => void copy()}>{t(isCopied ? 'copy.done' : 'copy.do')}</Button>
      </div>
    </div>
  )
}
