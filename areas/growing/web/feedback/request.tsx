import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Skill } from '../../../../engines/skill-matrix/matrix.ts'
import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { EditRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { feedbackRequest as kind } from '../../feedback/contract.ts'
import { questionsIn } from '../../feedback/model.ts'
import css from '../grow.module.css'
import { skillName } from '../skills/skill-words.ts'
import { AskSkills } from './ask-skills.tsx'
import own from './feedback.module.css'
import { OpenAgain } from './open-again.tsx'
import { RemarksOf } from './remark-lines.tsx'
import { LinkPanel } from './request-links.tsx'
import { ScaleTable } from './scale-table.tsx'
import { SkillTable } from './skill-table.tsx'

export type Request = RecordOf<'feedback-request'>

/** One request: its links while it is open, its answers once they are shown. */
export function RequestPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('feedback-request.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <RequestRecord key={read.data.record.id} request={read.data.record} names={read.data.names} />
}

function RequestRecord({ request, names }: { request: Request; names: Names }) {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const [isAskingSkills, setAskingSkills] = useState(false)
  const bin = useDo('feedback-request.bin', {
    undo: () => t('feedback-request.binned', { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  const close = useDo('feedback-request.close')
  const inBin = useBinNotice(request)
  const isThere = request.binnedAt === null
  useKey('record.edit', () => setEditing(true), isThere)
  return (
    <RecordPage
      title={request.title}
      above={
        <>
          <RefLabel>{request.ref}</RefLabel> <Tag>{t(`feedback-request.state.${request.state}`)}</Tag>{' '}
          <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={
        inBin ?? (
          <>
            {close.problem ? <ErrorState problem={close.problem} /> : null}
            <Standing request={request} />
          </>
        )
      }
      action={
        isThere ? (
          <>
            {request.state === 'open' ? (
              <Button onPress={() => void close.run({ ref: request.ref }).catch(() => {})}>
                {t('feedback.close')}
              </Button>
            ) : request.isShown ? null : (
              <Button onPress={() => setOpening(true)}>{t('feedback.openAgain')}</Button>
            )}
            <Button onPress={() => setEditing(true)} hint="E">
              {t('record.edit')}
            </Button>
            <Menu
              label={t('record.more', { ref: request.ref })}
              placement="bottom end"
              actions={[
                ...(request.answered === 0 && request.raters !== 'self'
                  ? [{ id: 'skills', label: t('feedback.askSkills'), run: () => setAskingSkills(true) }]
                  : []),
                { id: 'bin', label: t('records.bin'), run: () => void bin.run({ refs: [request.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      aside={
        <>
          <LinkPanel request={request} />
          <Panel>
            <KeyValues
              pairs={[
                {
                  key: 'raters',
                  label: t('feedback-request.raters'),
                  value: t(`feedback-request.raters.${request.raters}`),
                },
                ...(['endsOn', 'closedOn'] as const).map((key) => ({
                  key,
                  label: t(`feedback-request.${key}`),
                  value: request[key] === null ? t('record.empty') : formatDate(request[key]),
                })),
              ]}
            />
          </Panel>
        </>
      }
      comments={<RecordComments refText={request.ref} />}
      history={<RecordHistory kind={kind} refText={request.ref} mayUndo />}
    >
      {request.isShown ? (
        <>
          <ScaleTable refText={request.ref} />
          <SkillTable request={request} />
          <RemarksOf title={t('feedback.words.title')} input={{ requestId: request.id }} />
        </>
      ) : null}
      <Questions request={request} />
      {isOpening ? <OpenAgain request={request} onClose={() => setOpening(false)} /> : null}
      {isAskingSkills ? <AskSkills request={request} onClose={() => setAskingSkills(false)} /> : null}
      {isEditing ? (
        <EditRecordDialog
          kind={kind}
          layout={['title', 'intro', 'endsOn', 'scales', 'texts']}
          record={request}
          names={names}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </RecordPage>
  )
}

/** Where the request stands in words: what is missing until something is shown, and why. */
function Standing({ request }: { request: Request }) {
  const { answered, least, isShown, state } = request
  if (isShown) return null
  const key =
    state === 'closed' ? 'feedback.tooFew' : answered < least ? 'feedback.waiting' : 'feedback.enough'
  return <Banner tone={state === 'closed' ? 'warn' : 'plain'}>{t(key, { n: answered, least })}</Banner>
}

function Questions({ request }: { request: Request }) {
  const texts = questionsIn(request.texts)
  const scales = questionsIn(request.scales)
  return (
    <Section title={t('feedback.questions')} panel="padded" more={t('feedback.questionsMore')}>
      {request.intro === '' ? null : <Prose text={request.intro} />}
      {[
        { title: t('feedback-request.scales'), list: scales },
        { title: t('feedback-request.skills'), list: (request.skills as Skill[]).map(skillName) },
        { title: t('feedback-request.texts'), list: texts },
      ].map(({ title, list }) =>
        list.length === 0 ? null : (
          <div key={title}>
            <p className={css['small']}>{title}</p>
            <ol className={own['asked']}>
              {list.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
        ),
      )}
    </Section>
  )
}
