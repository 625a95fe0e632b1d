import { useState } from 'react'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TOLD_BY, type ToldBy } from '../../contract.ts'
import css from './release.module.css'
import type { Release } from './release-cells.tsx'
import { TellPerson } from './tell-person.tsx'

export type Asker = Output<'release.asked'>['people'][number]

/** As many people are shown at first. */
const SHOWN = 30

/** You asked, we did: everybody who asked for what is in it, each once, told or not. */
export function Asked({ release, mayWrite }: { release: Release; mayWrite: boolean }) {
  const asked = useRead('release.asked', { ref: release.ref })
  const [isWhole, setWhole] = useState(false)
  const [telling, setTelling] = useState<Asker | null>(null)
  const tell = useDo('release.tell', { undo: (_, { told }) => t('tell.marked', { count: told }) })
  const mail = useDo('release.mail')
  const { data } = asked
  const untold = data?.people.filter((each) => each.told === null) ?? []
  const reached = untold.filter((each) => each.email !== '' && !each.stopped && isFree(each))
  const mayTell = mayWrite && release.state === 'released'
  const mark = (who: { people: string[] } | { everybody: true }, how: ToldBy) =>
    void tell.run({ ref: release.ref, ...who, how }).catch(() => {})
  return (
    <Section
      title={t('asked.title')}
      panel="flush"
      more={
        mayTell && untold.length > 0 ? (
          <>
            {data?.mailReady && reached.length > 0 ? (
              <Button
                size="small"
                isPending={mail.pending}
                onPress={() => void mail.run({ ref: release.ref }).catch(() => {})}
              >
                {t('tell.mailAll', { count: reached.length })}
              </Button>
            ) : null}
            <Menu
              button={{ size: 'small' }}
              placement="bottom end"
              actions={waysTo((how) => mark({ everybody: true }, how))}
            >
              {t('tell.markAll', { count: untold.length })}
            </Menu>
          </>
        ) : undefined
      }
    >
      {asked.error ? <ErrorState problem={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {tell.problem ? <ErrorState problem={tell.problem} /> : null}
      {mail.problem ? <ErrorState problem={mail.problem} /> : null}
      {!data && !asked.error ? <SkeletonLines /> : null}
      {data ? <p className={css['sentence']}>{sentenceOf(release, data)}</p> : null}
      {data && data.people.length > 0 ? (
        <ul className={css['list']}>
          {data.people.slice(0, isWhole ? undefined : SHOWN).map((each) => (
            <AskerLine
              key={each.person.id}
              asker={each}
              names={data.names}
              mayTell={mayTell}
              onTell={() => setTelling(each)}
              onMark={(how) => mark({ people: [each.person.ref] }, how)}
            />
          ))}
        </ul>
      ) : null}
      {data && data.people.length > SHOWN && !isWhole ? (
        <div className={css['foot']}>
          <Button size="small" onPress={() => setWhole(true)}>
            {t('asked.more', { count: data.people.length - SHOWN })}
          </Button>
        </div>
      ) : null}
      {telling ? <TellPerson release={release} asker={telling} onClose={() => setTelling(null)} /> : null}
    </Section>
  )
}

/** No mail of it is on its way to them. */
const isFree = ({ mail }: Asker): boolean => mail === null || mail.state === 'failed'

const waysTo = (run: (how: ToldBy) => void) =>
  TOLD_BY.map((how) => ({ id: how, label: t(`tell.by.${how}`), run: () => run(how) }))

type Figures = {
  askers: number
  told: number
  medianDays: number | null
  unnamed: number
  others: readonly unknown[]
}

const sentenceOf = (release: Release, data: Figures): string => {
  if (data.askers === 0 && data.unnamed === 0) return t('asked.nobody')
  const words = [
    release.state === 'released'
      ? t('asked.sentence', { told: data.told, askers: data.askers })
      : t('asked.planned', { askers: data.askers }),
    data.medianDays === null ? '' : t('asked.median', { days: data.medianDays, count: data.told }),
    data.unnamed > 0 ? t('asked.unnamed', { count: data.unnamed }) : '',
    data.others.length > 0 ? t('asked.others', { count: data.others.length }) : '',
  ]
  return words.filter((each) => each !== '').join(' ')
}

type LineProps = {
  asker: Asker
  names: Names
  mayTell: boolean
  onTell: () => void
  onMark: (how: ToldBy) => void
}

function AskerLine({ asker, names, mayTell, onTell, onMark }: LineProps) {
  const group = asker.groupId === null ? null : (names[asker.groupId]?.title ?? null)
  const notes = [...new Map(asker.asked.map((each) => [each.note.id, each.note])).values()]
  const items = [...new Map(asker.asked.map((each) => [each.item.id, each.item])).values()]
  return (
    <li>
      <div className={css['line']}>
        <div className={css['words']}>
          <RecordLink named={asker.person} />
          {group === null ? null : <span className={css['soft']}> · {group}</span>}
          <span className={css['small']}>
            {t('asked.for', {
              items: items.map((item) => item.title).join(', '),
              day: formatDate(asker.firstOn),
            })}{' '}
            {notes.map((note, at) => (
              <span key={note.id}>
                {at > 0 ? ', ' : null}
                <RecordLink named={{ ...note, title: note.ref }} />
              </span>
            ))}
          </span>
        </div>
        <div className={css['tools']}>
          {asker.told ? (
            <Tag tone="ok">{toldWords(asker.told)}</Tag>
          ) : mayTell ? (
            <>
              <MailTag asker={asker} />
              <Button
                size="small"
                onPress={onTell}
                aria-label={t('tell.textFor', { name: asker.person.title })}
              >
                {t('tell.text')}
              </Button>
              <Menu
                button={{ size: 'small' }}
                placement="bottom end"
                label={t('tell.markOne', { name: asker.person.title })}
                actions={waysTo(onMark)}
              >
                {t('tell.mark')}
              </Menu>
            </>
          ) : (
            <Tag>{t('tell.notYet')}</Tag>
          )}
        </div>
      </div>
    </li>
  )
}

function MailTag({ asker }: { asker: Asker }) {
  if (asker.stopped) return <Tag>{t('tell.stopped')}</Tag>
  if (!asker.mail) return null
  if (asker.mail.state === 'failed')
    return <Tag tone="stop">{t('tell.failed', { fault: asker.mail.fault })}</Tag>
  return <Tag>{t(asker.mail.state === 'queued' ? 'tell.queued' : 'tell.sending')}</Tag>
}

const toldWords = ({ how, on }: { how: string; on: string }): string =>
  how === ''
    ? t('tell.toldOn', { day: formatDate(on) })
    : t('tell.toldBy', { how: t(`tell.by.${how}`), day: formatDate(on) })
