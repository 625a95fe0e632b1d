import { Button } from '../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../ui/checkbox.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Form } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Columns, Page, Panel, Row, Section, Stack } from '../ui/page.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { Select } from '../ui/select.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useForm } from '../ui/use-form.ts'

const kinds = [
  { value: 'story', label: 'Story', detail: 'Something a person wants to do' },
  { value: 'task', label: 'Task' },
  { value: 'fix', label: 'Accessibility fix', isDisabled: true },
]
const people = ['Amira Haddad', 'Ben Okafor', 'Chen Li'].map((label) => ({ value: label, label }))
const load = async (typed: string) =>
  people.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()))

function Filled({ refused = false }: { refused?: boolean }) {
  const form = useForm({
    start: {
      title: 'Remind teachers of late work',
      story: '',
      kind: 'story' as string | null,
      points: 8 as number | null,
      ends: '2026-12-04' as string | null,
      who: people[0] ?? null,
      sure: true,
      groups: ['a'],
      where: 'college' as string | null,
    },
    send: async () => {
      throw {
        title: 'The item was not created',
        detail: 'Two fields need another value.',
        code: 'item.title_taken',
        errors: [
          { path: 'title', message: 'Title: ITEM-244 has this title already' },
          { path: 'points', message: 'Points: between 1 and 100' },
        ],
      }
    },
  })
  return (
    <Form
      form={form}
      submit={refused ? 'Create the refused item' : 'Create the item'}
      label={refused ? 'Refused' : 'New item'}
      onCancel={() => {}}
    >
      <TextField
        label="Title"
        help="What changes for whom, in a few words."
        isRequired
        {...form.field('title')}
      />
      <TextArea label="Story" placeholder="As an adjunct I want" {...form.field('story')} />
      <Row>
        <Select label="Kind" options={kinds} {...form.field('kind')} />
        <NumberField label="Points" {...form.field('points')} />
        <DateField label="Needed by" {...form.field('ends')} />
      </Row>
      <ComboBox label="Who said it" load={load} {...form.field('who')} />
      <RadioGroup
        label="Where"
        options={[
          { value: 'school', label: 'School', help: 'Kindergarten to year 13' },
          { value: 'college', label: 'College' },
        ]}
        {...form.field('where')}
      />
      <CheckboxGroup
        label="Groups"
        options={[
          { value: 'a', label: 'Adjunct faculty' },
          { value: 'b', label: 'Part-time students' },
        ]}
        {...form.field('groups')}
      />
      <Checkbox {...form.field('sure')}>I have asked at least three people</Checkbox>
    </Form>
  )
}

export function Fields() {
  return (
    <Page
      title="Fields and buttons"
      about="Every control in its states."
      action={
        <>
          <Button hint="F">Filter</Button>
          <Button kind="primary" hint="C">
            New item
          </Button>
        </>
      }
    >
      <Columns
        aside={
          <>
            <Panel>
              <Stack>
                <h3>Buttons</h3>
                <Row>
                  <Button kind="primary">Record the decision</Button>
                  <Button>Edit</Button>
                  <Button kind="danger">Delete for ever</Button>
                  <Button kind="bare">Bare</Button>
                </Row>
                <Row>
                  <Button kind="primary" isDisabled>
                    Off
                  </Button>
                  <Button isPending>Sending</Button>
                  <Button size="small">Small</Button>
                </Row>
              </Stack>
            </Panel>
            <Panel>
              <Stack>
                <h3>On its own</h3>
                <SearchField label="Search items" hint="/" />
                <SearchField label="Search again" defaultValue="late work" />
                <Switch defaultSelected>Single-key shortcuts</Switch>
                <Switch>Weekly digest</Switch>
                <Checkbox isIndeterminate>Some of them</Checkbox>
                <Checkbox isDisabled>Not yours to change</Checkbox>
                <TextField label="Read only" isReadOnly value="ITEM-244" />
                <TextField label="Not now" isDisabled value="Sealed since 2 September" />
              </Stack>
            </Panel>
          </>
        }
      >
        <Section title="A form" panel="padded">
          <Filled />
        </Section>
        <Section title="A refused form" panel="padded">
          <Filled refused />
        </Section>
      </Columns>
    </Page>
  )
}
