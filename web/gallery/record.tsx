import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Chain, type ChainStep } from '../ui/chain.tsx'
import { CommentList } from '../ui/comment-list.tsx'
import { HistoryList } from '../ui/history-list.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { OutLink } from '../ui/link.tsx'
import { Menu } from '../ui/menu.tsx'
import { Panel, Section, Stack } from '../ui/page.tsx'
import { Quote } from '../ui/quote.tsx'
import { AsidePanel, RecordPage } from '../ui/record-page.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { RefLabel, Tag } from '../ui/tag.tsx'
import { useWide } from '../ui/use-media.ts'
import { Tables } from './tables.tsx'

const now = Date.parse('2026-11-21T12:00:00Z')
export const steps: ChainStep[] = [
  {
    key: 'voices',
    label: 'Voices',
    title: '38 notes, 31 people',
    detail: 'students 19, adjuncts 9, staff 3',
    href: '#voices',
  },
  { key: 'theme', label: 'Theme', title: 'Late work gets lost', detail: 'largest this term', href: '#theme' },
  { key: 'item', label: 'Item', title: 'Late-work queue', detail: '8 points, 3 criteria met', here: true },
  {
    key: 'decision',
    label: 'Decision',
    title: 'Chosen for autumn',
    detail: 'rank 2 of 41, sure 83 %',
    href: '#decision',
  },
  { key: 'sprint', label: 'Sprint', title: 'Sprint 14', detail: 'done in 9 days', href: '#sprint' },
  { key: 'release', label: 'Release', title: 'Gradebook 4.2', detail: '24 of 31 told', href: '#release' },
  { key: 'outcome', label: 'Outcome', title: 'Not clear yet', detail: '−1.9 points, 2 × 412', gap: true },
  { key: 'win', label: 'Win', title: 'Yours, once it is clear', detail: 'only you see this step', gap: true },
]

/** A record as every kind shows it. */
export function RecordDemo() {
  const [comments, setComments] = useState([
    {
      id: 'c1',
      who: 'Amira Haddad',
      at: '2026-11-18T09:00:00Z',
      body: 'Does “late” include work that was excused?',
    },
    {
      id: 'c2',
      who: null,
      at: '2026-11-20T15:30:00Z',
      body: 'No: excused work never counts.',
      isEdited: true,
    },
  ])
  return (
    <RecordPage
      title="Teachers see which late work is waiting for them"
      above={
        <>
          <RefLabel>ITEM-212</RefLabel> · Story · Released 9 October <Tag tone="ok">Released</Tag>
        </>
      }
      action={
        <>
          <Button>Tell 7 people</Button>
          <Button hint="E">Edit</Button>
          <Menu
            label="More about ITEM-212"
            actions={[
              { id: 'copy', label: 'Copy the address' },
              {
                title: 'Away',
                actions: [{ id: 'bin', label: 'Put into the bin', detail: 'Can be restored' }],
              },
            ]}
          >
            ⋯
          </Menu>
        </>
      }
      chain={<Chain steps={steps} />}
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={[
                { key: 'owner', label: 'Owner', value: 'You' },
                {
                  key: 'serves',
                  label: 'Serves',
                  value: <OutLink href="#kr">KR 2.1 Feedback within 7 days</OutLink>,
                },
                { key: 'persona', label: 'Persona', value: 'Adjunct, screen reader' },
                { key: 'estimate', label: 'Estimate', value: '8 points (5 to 13)' },
                {
                  key: 'gates',
                  label: 'Gates',
                  value: (
                    <>
                      <Tag tone="ok">Accessible</Tag> <Tag tone="warn">Private, until May</Tag>{' '}
                      <Tag tone="stop">Legal</Tag>
                    </>
                  ),
                },
              ]}
            />
          </Panel>
          <AsidePanel title="Criteria">Late and excused are told apart.</AsidePanel>
        </>
      }
      comments={
        <CommentList
          comments={comments}
          draft="ITEM-212"
          now={now}
          onAdd={async ({ text: body }) =>
            setComments([
              ...comments,
              { id: String(comments.length), who: 'You', at: new Date(now).toISOString(), body },
            ])
          }
        />
      }
      history={
        <HistoryList
          now={now}
          onUndo={() => {}}
          canUndo={(entry) => entry.id !== 'h2'}
          onMore={() => {}}
          entries={[
            {
              id: 'h1',
              at: '2026-11-21T11:40:00Z',
              who: 'Ben Okafor',
              door: 'site',
              what: 'changed two fields',
              changes: [
                { label: 'State', before: 'Ready', after: 'Released' },
                { label: 'Estimate', before: null, after: '8 points (5 to 13)' },
              ],
            },
            {
              id: 'h2',
              at: '2026-11-02T08:00:00Z',
              who: 'Chen Li',
              door: 'import',
              what: 'created it',
              changes: [],
            },
          ]}
        />
      }
    >
      <Section title="What people said" more={<OutLink href="#all">All 38</OutLink>} panel="padded">
        <Stack>
          <Quote
            text="I handed it in on Sunday and it sat there for three weeks because nobody could see it was late but excused."
            marks={[{ start: 27, end: 110 }]}
            source="Student, evening programme · heard back and confirmed · importance 3"
          />
          <Quote
            text="I find late work by accident."
            marks={[{ start: 0, end: 29 }]}
            source="Adjunct, Nursing · 12 March"
          />
        </Stack>
      </Section>
    </RecordPage>
  )
}

/** A list with the record beside it. */
export function PanelDemo() {
  const [open, setOpen] = useState(true)
  const isWide = useWide()
  if (open && !isWide) return <RecordDemo />
  return (
    <SidePanel panel={open ? <RecordDemo /> : undefined} onClose={() => setOpen(false)} onFull={() => {}}>
      <Tables />
    </SidePanel>
  )
}
