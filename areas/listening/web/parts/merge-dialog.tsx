import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { type Note, restOf } from './note-cells.tsx'

type Props = { notes: readonly Note[]; onClose: () => void; onDone?: (into: string) => void }

/** From about so many on one looks for a note by its words instead. */
const IN_SIGHT = 6

/** Merges notes: one alone into another that is looked for; of several, the one that stays is chosen among them. */
export function MergeNotes({ notes, onClose, onDone }: Props) {
  const merge = useDo('note.merge', {
    undo: (_, { merged, into }) => t('merge.done', { count: merged, into: into.ref }),
  })
  const one = notes.length === 1
  const form = useForm({
    start: {
      into: one || notes.length > IN_SIGHT ? null : (best(notes)?.id ?? null),
      other: null as Option | null,
    },
    send: ({ into, other }) => {
      const stays = other?.value ?? into ?? ''
      return merge.run({
        refs: notes.filter((note) => note.id !== stays).map((note) => note.ref),
        into: stays,
      })
    },
    sent: ({ into }) => {
      onClose()
      onDone?.(into.ref)
    },
  })
  const others = async (typed: string, signal: AbortSignal) =>
    (await findOptions('note', typed, signal)).filter(({ value }) => !one || value !== notes[0]?.id)
  return (
    <Dialog title={t('merge.dialog', { count: notes.length })} isOpen onClose={onClose}>
      <Form form={form} submit={t('merge.do', { count: one ? 1 : notes.length - 1 })} onCancel={onClose}>
        <p>{t('merge.about')}</p>
        {one || notes.length > IN_SIGHT ? (
          <ComboBox
            label={t('merge.into')}
            help={t('merge.intoHelp')}
            load={one ? others : (typed) => Promise.resolve(among(notes, typed))}
            isRequired
            autoFocus
            {...form.field('other')}
          />
        ) : (
          <RadioGroup
            label={t('merge.stays')}
            help={t('merge.staysHelp')}
            options={notes.map((note) => ({
              value: note.id,
              label: `${note.ref} ${note.title}`,
              help: [t('vote.peopleShort', { people: note.people }), restOf(note).slice(0, 120)]
                .filter((part) => part !== '')
                .join(' · '),
            }))}
            {...form.field('into')}
          />
        )}
      </Form>
    </Dialog>
  )
}

const among = (notes: readonly Note[], typed: string): Option[] =>
  notes
    .filter((note) => `${note.ref} ${note.title}`.toLowerCase().includes(typed.toLowerCase()))
    .map((note) => ({ value: note.id, label: note.title, detail: note.ref }))

/** What most people stand behind is offered first; of equal ones the oldest, which others may have linked to. */
const best = (notes: readonly Note[]): Note | undefined =>
  notes.toSorted((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))[0]
