import { useState } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Panel, Stack } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { HEARD, type Heard, note as noteKind } from '../../contract.ts'
import css from './note-aside.module.css'
import { NoteBehind } from './note-behind.tsx'
import { AssignThemes } from './note-bulk.tsx'
import { dayOf, type Note } from './note-cells.tsx'
import { SimilarNotes } from './similar-notes.tsx'

type Props = { note: Note; names: Names; mayWrite: boolean }

/** Whether we understood, who said it, and the themes it stands under. */
export function NoteAside(props: Props) {
  return (
    <>
      <NoteBehind note={props.note} mayWrite={props.mayWrite} />
      <HeardBack {...props} />
      <Facts {...props} />
      <OwnFields kind={noteKind} record={props.note} names={props.names} mayWrite={props.mayWrite} />
      <Themes {...props} />
      <SimilarNotes note={props.note} mayMerge={props.mayWrite && props.note.mergedInto === null} />
    </>
  )
}

/** Said, said back, confirmed: one press, and what was said back in our own words. */
function HeardBack({ note, mayWrite }: Props) {
  const [isWriting, setWriting] = useState(false)
  const change = useDo('note.change', {
    foresee: ({ ref: _, was: __, ...set }) => ({ kind: 'note', refs: [note.ref], set }),
  })
  const set = (heard: string) =>
    void change.run({ ref: note.ref, heard: heard as Heard, was: { heard: note.heard } }).catch(() => {})
  return (
    <AsidePanel title={t('note.heardTitle')}>
      <Stack>
        <Segments
          label={t('note.heard')}
          value={note.heard}
          onChange={set}
          isDisabled={!mayWrite}
          options={HEARD.map((value) => ({ value, label: t(`note.heard.${value}`) }))}
        />
        <p className={css['soft']}>{t(`note.heardAbout.${note.heard}`)}</p>
        {note.heardBack === '' ? null : <Prose text={note.heardBack} />}
        {change.problem ? <ErrorState problem={change.problem} /> : null}
        {mayWrite ? (
          <div>
            <Button size="small" onPress={() => setWriting(true)}>
              {t(note.heardBack === '' ? 'note.writeHeardBack' : 'note.changeHeardBack')}
            </Button>
          </div>
        ) : null}
      </Stack>
      {isWriting ? <WriteHeardBack note={note} onClose={() => setWriting(false)} /> : null}
    </AsidePanel>
  )
}

function WriteHeardBack({ note, onClose }: { note: Note; onClose: () => void }) {
  const change = useDo('note.change')
  const form = useForm({
    start: { heardBack: note.heardBack },
    // Writing down what was said back says that it was said back; a confirmation stays one.
    send: ({ heardBack }) =>
      change.run({
        ref: note.ref,
        heardBack,
        ...(note.heard === 'said' && heardBack.trim() !== '' ? { heard: 'heard-back' as const } : {}),
        was: { heardBack: note.heardBack },
      }),
    sent: onClose,
    draft: `note.${note.id}.heardBack`,
  })
  return (
    <Dialog title={t('note.writeHeardBack')} isOpen onClose={onClose}>
      <Form form={form} submit={t('note.saveHeardBack')} onCancel={onClose}>
        <TextArea
          label={t('note.heardBack')}
          help={t('note.heardBack.help')}
          autoFocus
          {...form.field('heardBack')}
        />
      </Form>
    </Dialog>
  )
}

function Facts({ note, names }: Props) {
  const value = (name: keyof typeof noteKind.fields) => (
    <FieldValue kind={noteKind} name={name} value={note[name]} names={names} />
  )
  return (
    <Panel>
      <KeyValues
        pairs={[
          { key: 'saidBy', label: t('note.saidBy'), value: value('saidBy') },
          { key: 'groupId', label: t('note.groupId'), value: value('groupId') },
          { key: 'channel', label: t('note.channel'), value: value('channel') },
          { key: 'saidOn', label: t('note.saidOn'), value: dayOf(note) },
          {
            key: 'product',
            label: t('record.product'),
            value: note.productId === null ? t('note.inbox') : <RecordLink named={names[note.productId]} />,
          },
          ...(note.createdBy === null
            ? []
            : [
                {
                  key: 'createdBy',
                  label: t('note.recordedBy'),
                  value: <RecordLink named={names[note.createdBy]} />,
                },
              ]),
        ]}
      />
    </Panel>
  )
}

function Themes({ note, mayWrite }: Props) {
  const [isAssigning, setAssigning] = useState(false)
  const assign = useDo('note.assign-themes', { undo: () => t('note.assigned', { count: 1 }) })
  return (
    <AsidePanel title={t('theme.plural')}>
      <Stack>
        {note.themes.length === 0 ? <p className={css['soft']}>{t('note.noThemes')}</p> : null}
        {note.themes.length > 0 ? (
          <ul className={css['links']}>
            {note.themes.map((theme) => (
              <li key={theme.id}>
                <RecordLink named={theme} />
                {mayWrite ? (
                  <Button
                    kind="bare"
                    size="small"
                    aria-label={t('note.takeFrom', { theme: theme.title })}
                    onPress={() =>
                      void assign.run({ refs: [note.ref], add: [], remove: [theme.ref] }).catch(() => {})
                    }
                  >
                    <span aria-hidden="true">×</span>
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {assign.problem ? <ErrorState problem={assign.problem} /> : null}
        {mayWrite ? (
          <div>
            <Button size="small" onPress={() => setAssigning(true)}>
              {t('note.assign')}
            </Button>
          </div>
        ) : null}
      </Stack>
      {isAssigning ? <AssignThemes notes={[note]} onClose={() => setAssigning(false)} /> : null}
    </AsidePanel>
  )
}
