import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { call, type ProblemError } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { Bare } from '../../../../web/shell/bare.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './shown.module.css'

type Shown = Output<'portfolio.shared'>
type Block = Shown['document']['blocks'][number]

/** A portfolio as whoever has its link reads it: without an account, and nothing beside what was chosen. */
export function ShownPortfolio() {
  const { token = '' } = useParams({ strict: false }) as { token?: string }
  const language = document.documentElement.lang.startsWith('de') ? 'de' : 'en'
  // A POST, since a reading is kept; asked for once, however often the window comes to the front.
  const read = useQuery<Shown, ProblemError>({
    queryKey: ['portfolio.shared', token],
    queryFn: () => call('portfolio.shared', { token, language }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  if (!read.data)
    return (
      <Bare title={t('shown.title')} size="wide">
        {read.isPending ? <SkeletonLines lines={6} /> : <ErrorState problem={read.error} />}
      </Bare>
    )
  const { document: doc, by, endsAt } = read.data
  return (
    <Bare title={doc.title} about={doc.about} size="wide">
      <div className={css['tools']}>
        <p className={css['soft']}>{t('shown.by', { name: by, day: formatDay(endsAt) })}</p>
        <Button size="small" onPress={() => window.print()}>
          {t('shown.print')}
        </Button>
      </div>
      {doc.facts.length > 0 ? <p className={css['soft']}>{doc.facts.join(' · ')}</p> : null}
      <div className={css['text']}>
        {doc.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the document is read once and never changes its order
          <BlockOf key={at} block={block} />
        ))}
      </div>
      <p className={css['foot']}>{t('shown.logged')}</p>
    </Bare>
  )
}

function BlockOf({ block }: { block: Block }) {
  if (block.kind === 'list')
    return (
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  if (block.kind === 'paragraph') return <p className={block.soft ? css['soft'] : undefined}>{block.text}</p>
  if (block.level === 2) return <h2>{block.text}</h2>
  return (
    <h3 className={css['entry']}>
      {block.text} {block.aside === '' ? null : <small>{block.aside}</small>}
    </h3>
  )
}
