import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { CheckboxGroup } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './suggested-themes.module.css'

type Suggestion = Output<'theme.suggest'>['suggestions'][number]

/** As many notes of a suggestion are named before the rest is counted. */
const NAMED = 3

/** Notes under no theme that share rare words: each group with its words, to be named and made a theme, or left. */
export function SuggestedThemes({ onMade }: { onMade: (ref: string) => void }) {
  const { product } = useWorkspace()
  const read = useRead('theme.suggest', product ? { product: product.ref } : {})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [accepting, setAccepting] = useState<Suggestion | null>(null)
  const shown = read.data?.suggestions.filter((each) => !left.has(keyOf(each))) ?? []
  return (
    <Section
      title={t('suggest.title')}
      panel="padded"
      more={read.data && t('suggest.looked', { looked: read.data.looked, waiting: read.data.waiting })}
    >
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data || read.error ? null : <SkeletonLines />}
      {read.data && shown.length === 0 ? (
        <p className={css['soft']}>{t(read.data.waiting === 0 ? 'suggest.allSorted' : 'suggest.none')}</p>
      ) : null}
      {shown.length > 0 ? (
        <ul className={css['list']}>
          {shown.map((suggestion) => (
            <li key={keyOf(suggestion)}>
              <h3 className={css['words']}>{wordsOf(suggestion)}</h3>
              <p className={css['soft']}>
                {t('suggest.why', {
                  count: suggestion.notes.length,
                  words: suggestion.words
                    .map(({ word, inside, everywhere }) => t('suggest.word', { word, inside, everywhere }))
                    .join(', '),
                })}
              </p>
              <ul className={css['notes']}>
                {suggestion.notes.slice(0, NAMED).map((note) => (
                  <li key={note.id}>
                    <RecordLink named={note} withRef />
                  </li>
                ))}
                {suggestion.notes.length > NAMED ? (
                  <li className={css['soft']}>
                    {t('suggest.more', { count: suggestion.notes.length - NAMED })}
                  </li>
                ) : null}
              </ul>
              <Row>
                <Button
                  size="small"
                  aria-label={t('suggest.acceptOf', { words: wordsOf(suggestion) })}
                  onPress={() => setAccepting(suggestion)}
                >
                  {t('suggest.accept')}
                </Button>
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('suggest.leaveOf', { words: wordsOf(suggestion) })}
                  onPress={() => setLeft(new Set([...left, keyOf(suggestion)]))}
                >
                  {t('suggest.leave')}
                </Button>
              </Row>
            </li>
          ))}
        </ul>
      ) : null}
      {accepting ? (
        <AcceptTheme suggestion={accepting} onClose={() => setAccepting(null)} onMade={onMade} />
      ) : null}
    </Section>
  )
}

const keyOf = ({ notes }: Suggestion): string => notes[0]?.id ?? ''
const wordsOf = ({ words }: Suggestion): string => words.map((each) => each.word).join(', ')

type AcceptProps = { suggestion: Suggestion; onClose: () => void; onMade: (ref: string) => void }

/** A group of words is no need yet: a person names it, and says which of the notes really share it. */
function AcceptTheme({ suggestion, onClose, onMade }: AcceptProps) {
  const accept = useDo('theme.accept', {
    undo: (_, { theme, linked }) => t('suggest.made', { theme: theme.ref, count: linked }),
  })
  const form = useForm({
    start: {
      title: '',
      parent: null as Option | null,
      notes: suggestion.notes.map((note) => note.id),
    },
    send: ({ title, parent, notes }) =>
      accept.run({ title, refs: notes, ...(parent ? { parentId: parent.value } : {}) }),
    sent: ({ theme }) => {
      onClose()
      onMade(theme.ref)
    },
  })
  return (
    <Dialog title={t('suggest.acceptTitle')} isOpen onClose={onClose} size="wide">
      <Form form={form} submit={t('theme.make')} onCancel={onClose}>
        <TextField
          label={t('theme.title')}
          help={t('suggest.nameHelp', { words: wordsOf(suggestion) })}
          isRequired
          autoFocus
          {...form.field('title')}
        />
        <RecordPicker kind="theme" label={t('suggest.parent')} {...form.field('parent')} />
        <CheckboxGroup
          label={t('suggest.notes')}
          options={suggestion.notes.map((note) => ({ value: note.id, label: `${note.ref} ${note.title}` }))}
          {...form.field('notes')}
        />
      </Form>
    </Dialog>
  )
}
