import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FileDrop } from '../../../../web/ui/file-drop.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SPAN_TYPES, type SpanType } from '../../contract.ts'
import css from '../parts/calendar.module.css'
import { CalendarNav } from '../parts/calendar-nav.tsx'

type File = { name: string; text: string }

/** A calendar file becomes spans: shown first, each with what it seems to be, then taken over as one step. */
export function ImportIcs() {
  const { slug } = useWorkspace()
  const [file, setFile] = useState<File | null>(null)
  const [types, setTypes] = useState<Readonly<Record<string, SpanType>>>({})
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const look = useDo('span.read-ics')
  const [events, setEvents] = useState<Awaited<ReturnType<typeof look.run>> | null>(null)
  const take = useDo('span.read-ics', {
    undo: (_, { made, changed }) => t('ics.taken', { made, changed }),
    done: ({ made, changed }) => announce(t('ics.taken', { made, changed })),
  })
  const [isTaken, setTaken] = useState(false)
  const open = async (chosen: { name: string; text: () => Promise<string> }) => {
    const next = { name: chosen.name, text: await chosen.text() }
    setFile(next)
    setTaken(false)
    setTypes({})
    const answer = await look.run({ text: next.text, source: next.name, dry: true }).catch(() => null)
    setEvents(answer)
    // What is of no use for planning is left out to begin with; a tick brings it in.
    setWithout(new Set(answer?.events.flatMap((each) => (each.type === 'other' ? [each.uid] : [])) ?? []))
  }
  const send = async () => {
    if (!file) return
    const answer = await take
      .run({ text: file.text, source: file.name, types, without: [...without] })
      .catch(() => null)
    if (answer) setTaken(true)
  }
  const chosen = events?.events.filter((each) => !without.has(each.uid)).length ?? 0
  return (
    <Page title={t('ics.title')} about={t('ics.purpose')}>
      <CalendarNav />
      <div className={css['steps']}>
        <FileDrop
          label={t('ics.file')}
          accept={['text/calendar', '.ics']}
          onFile={(chosenFile: globalThis.File) => void open(chosenFile)}
        />
        {look.problem ? <ErrorState problem={look.problem} /> : null}
        {take.problem ? <ErrorState problem={take.problem} /> : null}
        {isTaken ? (
          <p>
            {t('ics.done')} <Link to={`/${slug}/calendar`}>{t('ics.toYear')}</Link>
          </p>
        ) : null}
        {events && !isTaken ? (
          <Section title={t('ics.found', { count: events.events.length })} panel="padded">
            <div className={css['scroll']}>
              <table className={css['table']}>
                <thead>
                  <tr>
                    <th scope="col">{t('ics.take')}</th>
                    <th scope="col">{t('calendar.from')}</th>
                    <th scope="col">{t('calendar.to')}</th>
                    <th scope="col">{t('span.type')}</th>
                    <th scope="col">{t('ics.state')}</th>
                  </tr>
                </thead>
                <tbody>
                  {events.events.map((each) => (
                    <tr key={each.uid}>
                      <td>
                        <Checkbox
                          value={!without.has(each.uid)}
                          onChange={(isIn) => setWithout(toggled(without, each.uid, !isIn))}
                        >
                          {each.title}
                        </Checkbox>
                      </td>
                      <td>{formatDate(each.startsOn)}</td>
                      <td>{formatDate(each.endsOn)}</td>
                      <td>
                        <Select
                          label={t('ics.typeOf', { title: each.title })}
                          hideLabel
                          options={SPAN_TYPES.map((type) => ({ value: type, label: t(`span.type.${type}`) }))}
                          value={types[each.uid] ?? each.type}
                          onChange={(type) => setTypes({ ...types, [each.uid]: type as SpanType })}
                        />
                      </td>
                      <td>{t(`ics.state.${each.state}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {events.faults.length > 0 ? (
              <ul className={css['small']}>
                {events.faults.map((fault) => (
                  <li key={`${fault.uid} ${fault.title}`}>
                    {t('ics.fault', { title: fault.title === '' ? fault.uid : fault.title })} {fault.why}
                  </li>
                ))}
              </ul>
            ) : null}
            <div className={css['send']}>
              <Button
                kind="primary"
                isDisabled={chosen === 0}
                isPending={take.pending}
                onPress={() => void send()}
              >
                {t('ics.takeAll', { count: chosen })}
              </Button>
            </div>
          </Section>
        ) : null}
      </div>
    </Page>
  )
}

const toggled = (set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> => {
  const next = new Set(set)
  if (isIn) next.add(key)
  else next.delete(key)
  return next
}
