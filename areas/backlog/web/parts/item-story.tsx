import { type ReactNode, useMemo, useRef, useState } from 'react'
import { checkStory } from '../../../../engines/story-checker/check.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { Item } from '../order.ts'
import css from './item-parts.module.css'
import { StoryFindings } from './story-findings.tsx'
import type { ItemChange } from './use-item-change.tsx'

type ItemStoryProps = { item: Item; mayWrite: boolean; on: ItemChange }

/** The story and what is known about it, with what is wrong with it in words; looked at while it is being written. */
export function ItemStory({ item, mayWrite, on }: ItemStoryProps) {
  const [isWriting, setWriting] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const close = () => {
    setWriting(false)
    setTimeout(() => room.current?.querySelector<HTMLElement>('button')?.focus())
  }
  return (
    <Section title={t('item.description')} panel="padded">
      {isWriting ? (
        <StoryForm item={item} on={on} onClose={close} />
      ) : (
        <>
          {item.description === '' ? (
            <p className={css['soft']}>{t('item.noDescription')}</p>
          ) : (
            <Prose text={item.description} />
          )}
          {mayWrite ? (
            <div ref={room} className={css['add']}>
              <Button
                kind="bare"
                size="small"
                aria-label={t('item.changeField', { field: t('item.description') })}
                onPress={() => setWriting(true)}
              >
                {t('item.change')}
              </Button>
            </div>
          ) : null}
          <StoryCheck item={item} text={item.description} mayWrite={mayWrite} />
        </>
      )}
    </Section>
  )
}

/** What the checker says of a text that belongs to an item. Nothing for what is no story, or closed. */
export function StoryCheck({
  item,
  text,
  mayWrite,
}: {
  item: Item
  text: string
  mayWrite: boolean
}): ReactNode {
  const isChecked = item.type === 'story' && item.position !== null && text.trim() !== ''
  const story = useRead('item.story', { ref: item.ref }, { enabled: isChecked })
  const aside = useDo('item.set-aside')
  const reasons = useMemo(
    () => Object.fromEntries((story.data?.aside ?? []).map((each) => [each.rule, each.reason])),
    [story.data],
  )
  const findings = useMemo(
    () =>
      checkStory({
        text,
        criteria: item.criteria.map((line) => line.text),
        hasPersona: item.personaId !== null,
        dismissed: Object.keys(reasons),
      }),
    [text, item.criteria, item.personaId, reasons],
  )
  if (!isChecked || !story.data) return null
  return (
    <StoryFindings
      findings={findings}
      reasons={reasons}
      onAside={
        mayWrite
          ? (rule, reason) => void aside.run({ ref: item.ref, rule, reason }).catch(() => {})
          : undefined
      }
    />
  )
}

function StoryForm({ item, on, onClose }: { item: Item; on: ItemChange; onClose: () => void }) {
  const [before] = useState(item.description)
  const form = useForm({
    start: { description: before },
    send: ({ description }) =>
      description === before ? Promise.resolve() : on.change({ description }, { description: before }),
    sent: onClose,
    draft: `item.${item.id}.${item.version}.story`,
  })
  return (
    <Form form={form} submit={t('item.save')} onCancel={onClose} label={t('item.description')}>
      <TextArea
        label={t('item.description')}
        help={t('story.help')}
        autoFocus
        rows={6}
        {...form.field('description')}
      />
      <StoryCheck item={item} text={form.values.description} mayWrite={false} />
    </Form>
  )
}
