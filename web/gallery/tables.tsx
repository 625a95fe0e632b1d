import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { OrderedTable } from '../ui/ordered-table.tsx'
import { Page, Section } from '../ui/page.tsx'
import { RecordTable } from '../ui/record-table.tsx'
import { moved } from '../ui/record-table-move.ts'
import type { Column, Sort } from '../ui/record-table-types.ts'

type Item = {
  id: string
  ref: string
  title: string
  voices: number
  people: number
  points: string
  state: string
}
const titles = [
  'Captions on every lecture clip',
  'Remind teachers of late work before it is forgotten',
  'Enter grades on a phone',
  'Keep drafts when the connection drops',
  'A library of rubrics to share',
  'Weekly digest for parents',
  'Sort by last name, then first',
  'Excused work never counts as late, also when it was handed in twice and marked by two people',
  'Evening help desk hours',
]
const states = ['Ready', 'Ready', 'Refining', 'Blocked', 'New']
const make = (count: number): Item[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `i${at}`,
    ref: `ITEM-${at + 1}`,
    title: titles[at % titles.length] ?? '',
    voices: (at * 7) % 40,
    people: (at * 5) % 31,
    points: `${1 + (at % 8)} to ${3 + (at % 13)}`,
    state: states[at % states.length] ?? '',
  }))

const columns: Column<Item>[] = [
  { key: 'ref', label: 'Ref', render: (item) => item.ref, width: 92 },
  { key: 'title', label: 'Item', render: (item) => item.title, isName: true, sort: true },
  { key: 'voices', label: 'Voices', render: (item) => item.voices, align: 'end', sort: true, width: 84 },
  { key: 'people', label: 'People', render: (item) => item.people, align: 'end', width: 84, isSpare: true },
  { key: 'points', label: 'Points', render: (item) => item.points, width: 88, isSpare: true },
  { key: 'state', label: 'State', render: (item) => item.state, width: 92 },
]

function Backlog({ count }: { count: number }) {
  const [rows, setRows] = useState(() => make(count))
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['i2', 'i3']))
  const [sort, setSort] = useState<Sort>()
  return (
    <OrderedTable
      label={`Backlog of ${count}`}
      columns={columns}
      rows={rows}
      nameOf={(item) => item.title}
      hrefOf={(item) => `/gallery/index.html?page=tables&open=${item.id}`}
      currentId="i1"
      selected={selected}
      onSelect={setSelected}
      sort={sort}
      onSort={setSort}
      onMove={(ids, place) => setRows(moved(rows, ids, place))}
      bulk={
        <>
          <Button size="small">Change the state</Button>
          <Button size="small">Move to…</Button>
        </>
      }
      empty="Nothing here."
    />
  )
}

export function Tables() {
  const count = Number(new URLSearchParams(location.search).get('rows') ?? 9)
  return (
    <Page title="Tables" about="Rows where people compare.">
      <Section title="Ordered, selected, one open">
        <Backlog count={count} />
      </Section>
      {count > 100 ? null : (
        <>
          <Section title="Plain, more to come">
            <RecordTable
              label="Plain"
              columns={columns}
              rows={make(4)}
              nameOf={(item) => item.title}
              total={41}
              onLoadMore={() => {}}
              isLoading
              empty="Nothing here."
            />
          </Section>
          <Section title="Empty">
            <RecordTable
              label="Empty"
              columns={columns}
              rows={[]}
              nameOf={() => ''}
              empty="No item fits this filter."
            />
          </Section>
        </>
      )}
    </Page>
  )
}
