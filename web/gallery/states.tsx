import { useState } from 'react'
import { Banner } from '../ui/banner.tsx'
import { Breadcrumb } from '../ui/breadcrumb.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { OutLink } from '../ui/link.tsx'
import { Columns, Page, Panel, Row, Section, Stack } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { PageSkeleton, SkeletonLines } from '../ui/skeleton.tsx'
import { Tabs } from '../ui/tabs.tsx'
import { Tag } from '../ui/tag.tsx'
import { toast } from '../ui/toast-queue.ts'
import { Tooltip } from '../ui/tooltip.tsx'

const problem = {
  title: 'The list could not be read',
  detail: 'The database is starting again.',
  code: 'unavailable',
}

export function States() {
  const [view, setView] = useState('all')
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  return (
    <Page
      title="States and small parts"
      about="What a page says before, between and after."
      above={
        <Breadcrumb
          crumbs={[
            { label: 'Backlog', href: '#backlog' },
            { label: 'Imports', href: '#imports' },
          ]}
        />
      }
      action={
        <Button kind="primary" onPress={() => setOpen(true)}>
          Open a dialog
        </Button>
      }
    >
      <FilterBar
        label="items"
        views={[
          { id: 'all', label: 'All in order' },
          { id: 'ready', label: 'Ready', count: 12 },
          { id: 'nobody', label: 'Nobody asked' },
        ]}
        view={view}
        onView={setView}
        filters={[{ id: 'state', label: 'State: Blocked', onRemove: () => {} }]}
        search={search}
        onSearch={setSearch}
      >
        <Button hint="F">Filter</Button>
      </FilterBar>
      <Columns
        aside={
          <>
            <Panel>
              <Stack>
                <Progress
                  label="Reading moodle-items.csv"
                  value={1200}
                  max={20000}
                  words="1,200 of 20,000 rows"
                />
                <Progress label="Looking for matches" />
              </Stack>
            </Panel>
            <Panel>
              <Row>
                <Tag>New</Tag>
                <Tag tone="ok">Ready</Tag>
                <Tag tone="warn">Quiet for 61 days</Tag>
                <Tag tone="stop">Blocks</Tag>
                <Kbd keys="Ctrl K" />
              </Row>
            </Panel>
            <Panel>
              <SkeletonLines />
            </Panel>
            <Row>
              <Tooltip words="Puts it back where it was">
                <Button
                  onPress={() =>
                    toast({ title: 'ITEM-7 is in the bin', action: { label: 'Undo', run: () => {} } })
                  }
                >
                  Bin ITEM-7
                </Button>
              </Tooltip>
              <Button
                onPress={() =>
                  toast({ title: 'This was not undone', detail: 'Somebody changed it since.', tone: 'stop' })
                }
              >
                Refuse
              </Button>
            </Row>
          </>
        }
      >
        <Section title="Banners">
          <Stack>
            <Banner title="Demo.">All people and notes here are made up.</Banner>
            <Banner tone="warn" title="Freeze." action={<OutLink href="#why">Why</OutLink>}>
              Nothing may go live from 4 December to 21 December.
            </Banner>
            <Banner tone="stop" title="No connection.">
              What you do is kept here and sent when it is back.
            </Banner>
            <Banner tone="ok">All 63 people were told.</Banner>
          </Stack>
        </Section>
        <Section title="Empty">
          <EmptyState
            title="No notes yet"
            action={<Button kind="primary">Write the first note</Button>}
            more={<OutLink href="#import">Import a file</OutLink>}
          >
            A note is something somebody said, in their own words. Begin with the last complaint you heard.
          </EmptyState>
        </Section>
        <Section title="Error">
          <ErrorState problem={problem} kept="What you typed is still here." onRetry={() => {}} />
        </Section>
        <Section title="Tabs">
          <Tabs
            label="Ways to import"
            tabs={[
              {
                id: 'file',
                label: 'From a file',
                content: (
                  <FileDrop
                    label="A CSV file"
                    help="Nothing is changed before you have seen it."
                    accept={['.csv']}
                    onFile={() => {}}
                  />
                ),
              },
              { id: 'paste', label: 'By pasting', content: 'Paste here.' },
            ]}
          />
        </Section>
        <Section title="Loading">
          <PageSkeleton />
        </Section>
      </Columns>
      <Dialog title="Put 3 items into the bin" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>They can be restored for 90 days. Their refs stay theirs.</p>
        <DialogActions>
          <Button kind="danger" onPress={() => setOpen(false)}>
            Put into the bin
          </Button>
          <Button onPress={() => setOpen(false)}>Cancel</Button>
        </DialogActions>
      </Dialog>
    </Page>
  )
}
