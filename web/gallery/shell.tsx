import { useState } from 'react'
import type { RailEntry } from '../shell/area-pages.ts'
import { Bare } from '../shell/bare.tsx'
import type { Product } from '../shell/product-switch.tsx'
import { Shell } from '../shell/shell.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast-queue.ts'
import { useForm } from '../ui/use-form.ts'
import { PanelDemo } from './record.tsx'

const areas = [
  'Home',
  'Listen',
  'Strategy',
  'Backlog',
  'Decide',
  'Deliver',
  'Launch',
  'Learn',
  'Include',
  'Grow',
]
const entries: RailEntry[] = [
  ...areas.map((text, at) => ({
    order: at * 10,
    text,
    path: at === 0 ? '' : text.toLowerCase(),
    count: `${text}.waiting` as const,
  })),
  { order: 100, text: 'Calendar', path: 'calendar' },
  { order: 110, text: 'People', path: 'people' },
]
const products: Product[] = [
  { ref: 'PROD-1', title: 'Gradebook' },
  { ref: 'PROD-2', title: 'Library search' },
]
const items = ['Late work gets lost', 'Late-work queue', 'Captions on every lecture clip']

/** The frame around a workspace's pages, with a list and an open record in it. */
export function ShellDemo() {
  const [product, setProduct] = useState<Product | null>(products[0] ?? null)
  return (
    <Shell
      base="/gallery"
      workspaceName="Riverside College"
      entries={entries}
      counts={{
        'Listen.waiting': 12,
        'Backlog.waiting': 4,
        'Decide.waiting': 1,
        'Deliver.waiting': 2,
        'Launch.waiting': 3,
        'Learn.waiting': 1,
        'Include.waiting': 2,
      }}
      commands={[{ id: 'import', text: 'Import a file', path: 'import', group: 'act' }]}
      create={[
        { order: 1, text: 'New note', path: 'listen?new=note' },
        { order: 2, text: 'New item', path: 'backlog?new=item' },
      ]}
      products={products}
      product={product}
      onProduct={(ref) => setProduct(products.find((each) => each.ref === ref) ?? null)}
      me="Amira Haddad"
      meActions={[{ id: 'out', label: 'Sign out' }]}
      searchRecords={async (typed) =>
        items
          .filter((title) => title.toLowerCase().includes(typed.toLowerCase()))
          .map((title, at) => ({ ref: `ITEM-${at + 1}`, title, kind: 'item', address: '/gallery' }))
      }
      onUndo={() => toast({ title: 'Nothing to undo on this page' })}
      onGo={() => {}}
    >
      <PanelDemo />
    </Shell>
  )
}

/** A page without a workspace. */
export function BareDemo() {
  const form = useForm({ start: { email: '' }, send: async () => {} })
  return (
    <Bare title="Sign in" about="We send a link to your address. It works once, for 15 minutes.">
      <Form form={form} submit="Send the link" label="Sign in">
        <TextField
          label="E-mail address"
          type="email"
          autoComplete="email"
          isRequired
          {...form.field('email')}
        />
      </Form>
      <p>
        <Button kind="bare">Sign in with a password</Button>
      </p>
    </Bare>
  )
}
