import { useState } from 'react'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'

import css from './together.module.css'

type Meeting = RecordOf<'meeting'>
type AgendaProps = { meeting: Meeting; mayWrite: boolean; onEdit: (() => void) | undefined }

/** What is talked about, in order, ticked as it goes; Enter adds the next point. */
export function Agenda({ meeting, mayWrite, onEdit }: AgendaProps) {
  const { agenda } = meeting
  const change = useDo('meeting.change', {
    foresee: ({ ref, agenda: next }) =>
      next ? { kind: 'meeting', refs: [ref], set: { agenda: next } } : null,
  })
  const [text, setText] = useState('')
  const set = (next: Meeting['agenda']) =>
    void change.run({ ref: meeting.ref, agenda: next, was: { agenda } }).catch(() => {})
  const add = () => {
    const words = text.trim()
    if (words === '') return
    set([...agenda, { text: words, done: false }])
    setText('')
  }
  return (
    <Section
      title={t('meeting.agenda')}
      panel="padded"
      more={
        onEdit && agenda.length > 0 ? (
          <Button kind="bare" size="small" onPress={onEdit}>
            {t('meeting.changeAgenda')}
          </Button>
        ) : undefined
      }
    >
      <div className={css['steps']}>
        {agenda.length === 0 ? <p className={css['soft']}>{t('meeting.noAgenda')}</p> : null}
        <ul className={css['agenda']}>
          {agenda.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; two may read alike.
            <li key={at}>
              <Checkbox
                value={line.done}
                isReadOnly={!mayWrite}
                onChange={(done) =>
                  set(agenda.map((each, index) => (index === at ? { ...each, done } : each)))
                }
              >
                {line.text}
              </Checkbox>
            </li>
          ))}
        </ul>
        {change.problem ? <ErrorState problem={change.problem} /> : null}
        {mayWrite ? (
          <TextField
            label={t('meeting.addPoint')}
            help={t('meeting.addPointHelp')}
            maxLength={1000}
            value={text}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault()
                add()
              } else event.continuePropagation()
            }}
          />
        ) : null}
      </div>
    </Section>
  )
}
