import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { call } from '../../../../web/data/client.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { BENEFICIARIES, GOAL_TYPES } from '../../goals/contract.ts'
import { GROWTH_LEVELS } from '../../skills/contract.ts'
import css from '../grow.module.css'
import { BeginFields } from './begin-fields.tsx'
import {
  type BeginValues,
  goalOf,
  type LibraryGoal,
  moreMeasures,
  sentenceOf,
  startOf,
  stepsOf,
} from './begin-values.ts'
import { Checker } from './checker.tsx'
import { beginInput, checkValues } from './goal-values.ts'
import own from './goals.module.css'
import { Sentence } from './sentence.tsx'

type Search = { from?: string; level?: string; institution?: string; under?: string; type?: string }
const oneOf = <V extends string>(values: readonly V[], value: string | undefined): V | undefined =>
  values.find((each) => each === value)

/** Sets a goal by six questions, from an example of the library or from nothing, with the checker beside it. */
export function BeginPage() {
  const search: Search = useSearch({ strict: false })
  const level = oneOf(GROWTH_LEVELS, search.level)
  const institution = oneOf(['school', 'college', 'university', 'other'] as const, search.institution)
  const library = useRead('goal.library', {
    language: textSettings().language,
    ...(level ? { level } : {}),
    ...(institution ? { institution } : {}),
  })
  const parent = useRead('goal.get', { ref: search.under ?? '' }, { enabled: search.under !== undefined })
  if (library.error) return <ErrorState problem={library.error} onRetry={() => void library.refetch()} />
  if (!library.data || (search.under && parent.isPending)) return <PageSkeleton />
  const template = library.data.templates.find(({ name }) => name === search.from) ?? null
  const type = oneOf(GOAL_TYPES, search.type)
  const under = parent.data?.record
  return (
    <Begin
      key={template?.name ?? 'own'}
      template={template}
      start={startOf(template, {
        ...(type && !template ? { type } : {}),
        ...(under ? { parentId: under.id } : {}),
        ...(under && !template
          ? { type: under.type, beneficiary: oneOf(BENEFICIARIES, under.beneficiary ?? '') ?? null }
          : {}),
      })}
    />
  )
}

function Begin({ template, start }: { template: LibraryGoal | null; start: BeginValues }) {
  const navigate = useNavigate()
  const begin = useDo('goal.begin', { undo: (input) => t('goal.made', { title: String(input.title) }) })
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const pattern = template?.statement ?? t('goal-begin.pattern')
  const send = async (values: BeginValues) => {
    const goal = goalOf(values, template, sentenceOf(values, pattern))
    const input = beginInput(goal)
    const made = await begin.run({
      ...input,
      ...(template ? { template: template.name } : {}),
      measures: [...(input.measures ?? []), ...moreMeasures(values, template)],
      milestones: stepsOf(values, template),
    })
    for (const [rule, reason] of Object.entries(reasons))
      await call('goal.set-rule', { ref: made.ref, rule: rule as 'S1', isAside: true, reason })
    return made.ref
  }
  const form = useForm<BeginValues, string>({
    start,
    send,
    sent: (ref) => void navigate({ href: recordAddress('goal', ref) ?? '.' }),
    draft: `goal.begin.${template?.name ?? 'own'}`,
  })
  const { values } = form
  const sentence = sentenceOf(values, pattern)
  const aside = Object.keys(reasons).join(' ')
  const checked = useMemo(
    () => checkValues(goalOf(values, template, sentence), aside.split(' ').filter(Boolean)),
    [values, template, sentence, aside],
  )
  const onAside = (rule: string, reason: string | null) =>
    setReasons(({ [rule]: _, ...rest }) => (reason === null ? rest : { ...rest, [rule]: reason }))
  return (
    <Page
      title={template ? template.title : t('goal-begin.title')}
      about={template ? template.about : t('goal-begin.about')}
    >
      <div className={own['form']}>
        <Panel>
          <Form form={form} submit={t('goal.make')}>
            <BeginFields form={form} template={template} />
          </Form>
        </Panel>
        <div className={own['beside']}>
          <div className={css['steps']}>
            <Panel>
              <Sentence form={form} sentence={sentence} checked={checked} />
            </Panel>
            <aside aria-label={t('check.title')}>
              <Panel>
                <Checker checked={checked} reasons={reasons} onAside={onAside} />
              </Panel>
            </aside>
          </div>
        </div>
      </div>
    </Page>
  )
}
