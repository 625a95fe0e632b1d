import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import css from './calendar.module.css'

/** The private address by which a calendar program reads spans, freezes and what I have to do. */
export function FeedSection() {
  const read = useRead('feed.about', {})
  const { personal } = useWorkspace()
  const [link, setLink] = useState<string | null>(null)
  const renew = useDo('feed.renew', { done: (answer) => setLink(answer.link) })
  const end = useDo('feed.end', { done: () => setLink(null) })
  const since = read.data?.since ?? null
  const problem = renew.problem ?? end.problem
  return (
    <Section title={t('feed.title')} panel="padded">
      <div className={css['steps']}>
        <p>
          {since === null
            ? t(personal ? 'feed.aboutOwn' : 'feed.about')
            : t('feed.since', { day: formatDay(since) })}
        </p>
        {problem ? <ErrorState problem={problem} /> : null}
        {link === null ? null : (
          <TextField label={t('feed.link')} help={t('feed.once')} isReadOnly value={link} />
        )}
        <div className={css['tools']}>
          {link === null ? null : (
            <Button
              kind="primary"
              onPress={() => void navigator.clipboard?.writeText(link).then(() => announce(t('feed.copied')))}
            >
              {t('feed.copy')}
            </Button>
          )}
          <Button isPending={renew.pending} onPress={() => void renew.run({}).catch(() => {})}>
            {t(since === null ? 'feed.make' : 'feed.renew')}
          </Button>
          {since === null ? null : (
            <Button kind="bare" onPress={() => void end.run({}).catch(() => {})}>
              {t('feed.end')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  )
}
