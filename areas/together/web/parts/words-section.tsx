import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import css from './together.module.css'

type WordsProps = {
  title: string
  text: string
  /** What is said while nothing is written. */
  empty: string
  onEdit?: (() => void) | undefined
}

/** A long text of a record with its heading, and the way to write it right there. */
export function Words({ title, text, empty, onEdit }: WordsProps) {
  return (
    <Section
      title={title}
      panel="padded"
      more={
        onEdit ? (
          <Button
            kind="bare"
            size="small"
            aria-label={t(text === '' ? 'together.writeIt' : 'together.changeIt', { title })}
            onPress={onEdit}
          >
            {t(text === '' ? 'together.write' : 'together.change')}
          </Button>
        ) : undefined
      }
    >
      {text === '' ? <p className={css['soft']}>{empty}</p> : <Prose text={text} />}
    </Section>
  )
}
