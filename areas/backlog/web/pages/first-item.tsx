import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { checkStory } from '../../../../engines/story-checker/check.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { ChecklistField, type ChecklistLine } from '../../../../web/ui/checklist-field.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { StoryFindings } from '../parts/story-findings.tsx'

type First = {
  product: Option | null
  who: string
  want: string
  why: string
  title: string
  criteria: ChecklistLine[]
  estimate: number | null
  shutOut: string
}

/** A guided start: who, what, why, how one sees it, how large, and who could be shut out; one question after the other. */
export function FirstItem() {
  const { slug, product } = useWorkspace()
  const navigate = useNavigate()
  const create = useDo('item.create')
  const form = useForm<First, { record: { ref: string } }>({
    start: {
      product: product ? { value: product.id, label: product.title, detail: product.ref } : null,
      who: '',
      want: '',
      why: '',
      title: '',
      criteria: [],
      estimate: null,
      shutOut: '',
    },
    send: ({ product: chosen, title, criteria, estimate, shutOut, ...story }) =>
      create.run({
        title,
        product: chosen?.value ?? '',
        type: 'story',
        description: storyOf(story),
        criteria,
        estimate,
        shutOut,
      }),
    sent: ({ record }) => void navigate({ href: `/${slug}/backlog/${record.ref}` }),
    draft: 'item.first',
  })
  const { who, want, why, criteria } = form.values
  const story = storyOf({ who, want, why })
  const findings = useMemo(
    () => checkStory({ text: story, criteria: criteria.map((line) => line.text) }),
    [story, criteria],
  )
  return (
    <Page title={t('first.title')} about={t('first.about')}>
      <Panel>
        <Form form={form} submit={t('first.make')}>
          {product ? null : (
            <RecordPicker kind="product" label={t('record.product')} isRequired {...form.field('product')} />
          )}
          <TextField
            label={t('first.who')}
            help={t('first.who.help')}
            isRequired
            autoFocus
            maxLength={200}
            {...form.field('who')}
          />
          <TextArea
            label={t('first.want')}
            help={t('first.want.help')}
            isRequired
            rows={2}
            {...form.field('want')}
          />
          <TextArea
            label={t('first.why')}
            help={t('first.why.help')}
            isRequired
            rows={2}
            {...form.field('why')}
          />
          <ChecklistField
            label={t('item.criteria')}
            help={t('first.criteria.help')}
            {...form.field('criteria')}
          />
          {story === '' ? null : (
            <div>
              <p>{story}</p>
              <StoryFindings findings={findings} />
            </div>
          )}
          <TextField
            label={t('item.title')}
            help={t('item.title.help')}
            isRequired
            maxLength={500}
            {...form.field('title')}
          />
          <NumberField
            label={t('item.estimate')}
            help={t('first.estimate.help')}
            minValue={0}
            {...form.field('estimate')}
          />
          <TextArea
            label={t('item.shutOut')}
            help={t('item.shutOut.help')}
            rows={2}
            {...form.field('shutOut')}
          />
        </Form>
      </Panel>
    </Page>
  )
}

/** The three answers as one story; empty while none is given. */
const storyOf = ({ who, want, why }: Pick<First, 'who' | 'want' | 'why'>): string => {
  const [a, b, c] = [who, want, why].map((part) => part.trim().replace(/[.,]+$/u, ''))
  if (!a && !b && !c) return ''
  const [role, wish, reason] = [a ? `As ${a}` : '', b ? `I want to ${b}` : '', c ? `so that ${c}` : '']
  return `${[role, wish, reason].filter((part) => part !== '').join(', ')}.`
}
