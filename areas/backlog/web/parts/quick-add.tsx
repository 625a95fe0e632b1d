import { useEffect, useRef, useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import css from './quick-add.module.css'

/** Where what is typed goes: to the top, or after an item. */
export type AddPlace = { after: string } | { to: 'top' }

export type QuickAddProps = { product: string; place: AddPlace; onClose: () => void }

/** One line for one item; Enter makes it and waits for the next, which stands after it. Escape ends it. */
export function QuickAdd({ product, place, onClose }: QuickAddProps) {
  const room = useRef<HTMLFormElement>(null)
  const [at, setAt] = useState(place)
  const [title, setTitle] = useState('')
  const { run, pending, problem } = useDo('item.insert')
  useEffect(() => room.current?.querySelector('input')?.focus(), [])
  const label = 'after' in at ? t('item.addAfter', { ref: at.after }) : t('item.addTop')
  const add = async () => {
    const words = title.trim()
    if (words === '' || pending) return
    try {
      const { ref } = await run({ title: words, product, ...at })
      announce(t('item.added', { ref, title: words }))
      setTitle('')
      setAt({ after: ref })
    } catch {
      // `problem` holds it and is shown below; what was typed stays.
    }
  }
  return (
    <form
      ref={room}
      className={css['room']}
      aria-label={t('item.quickAdd')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className={css['field']}>
        <TextField
          label={label}
          help={t('item.addHelp')}
          value={title}
          onChange={setTitle}
          maxLength={500}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose()
            else event.continuePropagation()
          }}
        />
      </div>
      <Button type="submit" isDisabled={title.trim() === ''}>
        {t('item.add')}
      </Button>
      <Button kind="bare" onPress={onClose} hint="Esc">
        {t('item.addClose')}
      </Button>
      {problem ? (
        <div className={css['problem']}>
          <ErrorState problem={problem} />
        </div>
      ) : null}
    </form>
  )
}
