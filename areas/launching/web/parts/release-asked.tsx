import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TOLD_BY, type ToldBy } from '../../contract.ts'
import type { Release } from '../pages/release.tsx'
import css from './release-parts.module.css'

type Asker = Output<'release.asked'>['people'][number]

/** You asked, we did: everybody who asked for what is in the release, and whether they have been told. */
export function ReleaseAsked({ release, mayWrite }: { release: Release; mayWrite: boolean }) {
  const asked = useRead('release.asked', { ref: release.ref })
  const [how, setHow] = useState<ToldBy>('in-person')
  const tell = useDo('release.tell', {
    undo: (_, { told }) => t('release.toldToast', { count: told }),
  })
  if (asked.isPending) return <SkeletonLines />
  if (!asked.data) return <ErrorState problem={asked.error} onRetry={() => void asked.refetch()} />
  const { people, unnamed } = asked.data
  const untold = people.filter((each) => each.told === null)
  const mayTell = mayWrite && release.state === 'released'
  const mark = (some: readonly Asker[]) =>
    void tell.run({ ref: release.ref, people: some.map((each) => each.person.ref), how }).catch(() => {})
  return (
    <Section
      title={t('release.askedTitle')}
      more={t('release.toldOf', { told: people.length - untold.length, count: people.length })}
      panel="padded"
    >
      {people.length === 0 ? <p className={css['soft']}>{t('release.nobodyAsked')}</p> : null}
      {people.length > 0 && release.state !== 'released' ? (
        <p className={css['soft']}>{t('release.tellLater')}</p>
      ) : null}
      {mayTell && untold.length > 0 ? (
        <div className={css['tools']}>
          <Select
            label={t('release.how')}
            name="how"
            value={how}
            onChange={(value) => setHow((value ?? how) as ToldBy)}
            options={TOLD_BY.map((each) => ({ value: each, label: t(`release.how.${each}`) }))}
          />
          <Button onPress={() => mark(untold)}>{t('release.tellAll', { count: untold.length })}</Button>
        </div>
      ) : null}
      {tell.problem ? <ErrorState problem={tell.problem} /> : null}
      <ul className={css['people']}>
        {people.map((asker) => (
          <AskerLine
            key={asker.person.id}
            asker={asker}
            release={release}
            group={asked.data.names[asker.groupId ?? '']?.title ?? ''}
            onTell={mayTell && asker.told === null ? () => mark([asker]) : undefined}
          />
        ))}
      </ul>
      {unnamed > 0 ? <p className={css['soft']}>{t('release.unnamed', { count: unnamed })}</p> : null}
    </Section>
  )
}

type AskerLineProps = { asker: Asker; release: Release; group: string; onTell: (() => void) | undefined }

function AskerLine({ asker, release, group, onTell }: AskerLineProps) {
  const { person, asked, told } = asker
  const copy = async () => {
    await navigator.clipboard?.writeText(wordsFor(asker, release))
    announce(t('release.copied', { name: person.title }))
  }
  return (
    <li className={css['asker']}>
      <div>
        <strong>
          <RecordLink named={person} />
        </strong>{' '}
        <span className={css['soft']}>{group}</span>
        <ul className={css['asks']}>
          {asked.map(({ note, item }) => (
            <li key={`${note.id} ${item.id}`}>
              <RecordLink named={note} /> → <RecordLink named={item} />
            </li>
          ))}
        </ul>
      </div>
      <div className={css['side']}>
        {told ? (
          <Tag tone="ok">
            {t('release.toldHow', { how: t(`release.how.${told.how}`), day: formatDate(told.on) })}
          </Tag>
        ) : (
          <Tag tone="warn">{t('release.notTold')}</Tag>
        )}
        {onTell ? (
          <>
            <Button size="small" onPress={onTell} aria-label={t('release.tellOne', { name: person.title })}>
              {t('release.tell')}
            </Button>
            <Button
              size="small"
              kind="bare"
              onPress={() => void copy()}
              aria-label={t('release.copyFor', { name: person.title })}
            >
              {t('release.copy')}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  )
}

/** A message to this person, in their own words first; to be sent by whoever tells them. */
const wordsFor = ({ person, asked }: Asker, release: Release): string =>
  [
    t('release.message.hello', { name: person.title }),
    t('release.message.asked', { what: asked.map(({ note }) => `“${note.title}”`).join(', ') }),
    t('release.message.done', {
      what: [...new Set(asked.map(({ item }) => item.title))].join('; '),
      release: release.title,
    }),
    release.notes,
  ]
    .filter((each) => each !== '')
    .join('\n\n')
