import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { policy } from '../../policy.ts'
import css from './engaged-with.module.css'

/** On the page of a person: thanks to them, as far as the reader may see them, and how to give some. */
export function ThanksGiven({ refText }: { refText: string }) {
  return useMayWrite(null, policy.thanks.read) ? <Shown refText={refText} /> : null
}

function Shown({ refText }: { refText: string }) {
  const read = useRead('thanks.list', { person: refText })
  const share = useDo('thanks.share')
  const [isGiving, setGiving] = useState(false)
  const { personId, personRef } = useWorkspace()
  const isMe = refText === personRef || refText === personId
  const { data } = read
  return (
    <Section
      title={t('thanks.title')}
      panel="padded"
      more={
        isMe ? undefined : (
          <Button size="small" onPress={() => setGiving(true)}>
            {t('thanks.give')}
          </Button>
        )
      }
    >
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {share.problem ? <ErrorState problem={share.problem} /> : null}
      {data?.thanks.length === 0 ? (
        <p className={css['soft']}>{t(isMe ? 'thanks.noneMine' : 'thanks.none')}</p>
      ) : null}
      {data && data.thanks.length > 0 ? (
        <ul className={css['thanks']}>
          {data.thanks.map(({ id, fromId, words, at, sharedAt }) => (
            <li key={id}>
              <Prose text={words} />
              <p className={css['soft']}>
                {t('thanks.from', {
                  name: data.names[fromId]?.title ?? t('record.hidden'),
                  day: formatDay(at),
                })}{' '}
                <Tag>{t(sharedAt === null ? 'thanks.private' : 'thanks.shared')}</Tag>{' '}
                {isMe ? (
                  <Button
                    size="small"
                    kind="bare"
                    onPress={() => void share.run({ ids: [id], shared: sharedAt === null }).catch(() => {})}
                  >
                    {t(sharedAt === null ? 'thanks.share' : 'thanks.unshare')}
                  </Button>
                ) : null}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      {isGiving ? <Give refText={refText} onClose={() => setGiving(false)} /> : null}
    </Section>
  )
}

function Give({ refText, onClose }: { refText: string; onClose: () => void }) {
  const give = useDo('thanks.give')
  const form = useForm({
    start: { words: '' },
    send: ({ words }) => give.run({ to: refText, words }),
    sent: onClose,
    draft: `thanks.${refText}`,
  })
  return (
    <Dialog title={t('thanks.give')} isOpen onClose={onClose}>
      <Form form={form} submit={t('thanks.do')} onCancel={onClose}>
        <TextArea
          label={t('thanks.words')}
          help={t('thanks.wordsHelp')}
          isRequired
          autoFocus
          {...form.field('words')}
        />
      </Form>
    </Dialog>
  )
}
