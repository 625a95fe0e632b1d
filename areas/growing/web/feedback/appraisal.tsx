import { useParams } from '@tanstack/react-router'
import { type RefObject, useState } from 'react'
import type { Span } from '../../../../engines/sentences/sentences.ts'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { addKeys } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { ChooseWords } from '../../../../web/sentences/choose-words.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Floating } from '../../../../web/ui/floating.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { appraisal as kind } from '../../feedback/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { RemarksOf } from './remark-lines.tsx'

addKeys([{ id: 'note.highlight', keys: 'H', text: 'appraisal.key', group: 'record' }])

type Appraisal = RecordOf<'appraisal'>

/** The reviews of one's work that were pasted. */
export function AppraisalList() {
  return (
    <KindListPage
      kind={kind}
      about={t('appraisal.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={['title', 'heldOn', 'writer', 'words']}
      sort={{ key: 'heldOn', direction: 'descending' }}
      columns={(names) => [
        { key: 'title', label: t('appraisal.title'), isName: true, sort: true, render: (each) => each.title },
        ...(['heldOn', 'writer'] as const).map((key) => ({
          key,
          label: t(`appraisal.${key}`),
          width: 200,
          sort: key === 'heldOn',
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One appraisal: its text as it was pasted, with phrases marked, and what was made of each. */
export function AppraisalPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('appraisal.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <AppraisalRecord key={read.data.record.id} appraisal={read.data.record} />
}

function AppraisalRecord({ appraisal }: { appraisal: Appraisal }) {
  const marks = useRead('remark.list', { appraisalId: appraisal.id, sort: 'begins', limit: 100 })
  const [current, setCurrent] = useState<string | null>(null)
  const notice = useBinNotice(appraisal)
  const laid = (marks.data?.records ?? []).flatMap(({ id, begins, ends }) =>
    begins === null || ends === null ? [] : [{ id, start: begins, end: ends }],
  )
  return (
    <RecordPage
      title={appraisal.title}
      above={
        <>
          <RefLabel>{appraisal.ref}</RefLabel> <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={notice}
      aside={
        <Panel>
          <KeyValues
            pairs={[
              {
                key: 'heldOn',
                label: t('appraisal.heldOn'),
                value: appraisal.heldOn === null ? t('record.empty') : formatDate(appraisal.heldOn),
              },
              { key: 'writer', label: t('appraisal.writer'), value: appraisal.writer || t('record.empty') },
            ]}
          />
          <p className={css['small']}>{t('appraisal.sealed')}</p>
        </Panel>
      }
      comments={<RecordComments refText={appraisal.ref} />}
      history={<RecordHistory kind={kind} refText={appraisal.ref} mayUndo />}
    >
      <ChooseWords
        text={appraisal.words}
        texts={{
          title: t('appraisal.words'),
          begin: t('appraisal.begin'),
          offer: t('appraisal.offer'),
          sentences: t('appraisal.sentences'),
          choosing: t('appraisal.choosing'),
          teach: t('appraisal.teach'),
          none: t('appraisal.words.none'),
        }}
        keyId="note.highlight"
        hint="H"
        marks={laid}
        current={current}
        onMark={setCurrent}
        mayWrite={appraisal.binnedAt === null}
        ask={(span, anchor, close) => (
          <AskSide appraisal={appraisal} span={span} anchor={anchor} onClose={close} />
        )}
      />
      <RemarksOf
        title={t('appraisal.marks')}
        input={{ appraisalId: appraisal.id }}
        current={current}
        onCurrent={setCurrent}
      />
    </RecordPage>
  )
}

type AskProps = {
  appraisal: Appraisal
  span: Span
  anchor: RefObject<Element | null>
  onClose: () => void
}

/** Whether the words name a strength or something to grow in: one press each. */
function AskSide({ appraisal, span, anchor, onClose }: AskProps) {
  const mark = useDo('appraisal.mark', { undo: () => t('appraisal.marked'), done: onClose })
  const say = (side: 'strength' | 'growth') =>
    void mark.run({ ref: appraisal.ref, begins: span.start, ends: span.end, side }).catch(() => {})
  return (
    <Floating label={t('appraisal.which')} anchor={anchor} isOpen onClose={onClose}>
      <p className={css['sentence']}>{appraisal.words.slice(span.start, span.end)}</p>
      {mark.problem ? <ErrorState problem={mark.problem} /> : null}
      <div className={css['tools']}>
        <Button autoFocus onPress={() => say('growth')}>
          {t('remark.side.growth')}
        </Button>
        <Button onPress={() => say('strength')}>{t('remark.side.strength')}</Button>
      </div>
    </Floating>
  )
}
