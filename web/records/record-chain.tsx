import { useQueries } from '@tanstack/react-query'
import { call } from '../data/client.ts'
import type { OperationName, Output } from '../data/types.ts'
import { readKey, useRead } from '../data/use-read.ts'
import type { ChainStretch } from '../shell/area-pages.ts'
import { chainStretches } from '../shell/areas.ts'
import { recordAddress } from '../shell/record-address.ts'
import { t } from '../text/t.ts'
import { Chain, type ChainStep } from '../ui/chain.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'

type Step = Output<'chain.walk'>['steps'][number]

export type RecordChainProps = {
  record: { ref: string; kind: string; title: string }
  /** A second line below a stretch, by kind, where the page knows more: `{ note: '31 people' }`. */
  details?: Readonly<Partial<Record<string, string>>>
  /** Where several records of a stretch are listed, by kind. One alone leads to itself. */
  hrefs?: Readonly<Partial<Record<string, string>>>
}

/** Up to this many records of one stretch are shown by the nearest of them. */
const FEW = 2

/** The chain of evidence through a record, from the voices to what it led to; what is missing is shown as missing. */
export function RecordChain({ record, details = {}, hrefs = {} }: RecordChainProps) {
  const walk = useRead('chain.walk', { ref: record.ref })
  const places = chainStretches.map((stretch) => placeOf(stretch, record, walk.data?.steps ?? []))
  const figures = useFigures(places)
  if (walk.isPending) return <SkeletonLines lines={2} />
  if (!walk.data) return null
  const steps = places.map((place, at): ChainStep => {
    const { stretch, found, here } = place
    // A few are led to by the nearest of them; many are listed where the page says.
    const nearest = isCounted(place) ? undefined : found[0]
    const more = nearest && found.length > 1 ? t('chain.more', { count: found.length - 1 }) : undefined
    const href = nearest ? recordAddress(nearest.kind, nearest.ref) : hrefs[stretch.kind]
    return {
      key: stretch.kind,
      label: t(stretch.label),
      title: titleOf(place),
      detail: [more, details[stretch.kind] ?? figures[at]].filter(Boolean).join(' · ') || undefined,
      ...(here ? { here } : found.length === 0 ? { gap: true } : { href }),
    }
  })
  return <Chain steps={steps} />
}

type Place = { stretch: ChainStretch; found: readonly Pick<Step, 'ref' | 'kind' | 'title'>[]; here: boolean }

const placeOf = (
  stretch: ChainStretch,
  record: RecordChainProps['record'],
  steps: readonly Step[],
): Place => {
  const here = stretch.kind === record.kind
  return { stretch, here, found: here ? [record] : steps.filter((step) => step.kind === stretch.kind) }
}

/** Whether the records of a stretch are counted rather than led to one by one. */
const isCounted = ({ stretch, found }: Place): boolean => stretch.many !== undefined && found.length > FEW

const titleOf = (place: Place): string => {
  const { stretch, found } = place
  if (found.length === 0) return t(stretch.gap)
  return isCounted(place) ? t(stretch.many ?? '', { count: found.length }) : (found[0]?.title ?? '')
}

/** What single records say of themselves, such as how many were told, by place. */
function useFigures(places: readonly Place[]): readonly (string | undefined)[] {
  return useQueries({
    queries: places.map(({ stretch, found }) => {
      const ref = found.length === 1 ? (found[0]?.ref ?? '') : ''
      const name = `${stretch.kind}.get` as OperationName
      return {
        queryKey: readKey(name, { ref }),
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          call(name, { ref } as never, signal) as Promise<unknown>,
        enabled: stretch.figure !== undefined && ref !== '',
      }
    }),
    combine: (answers) =>
      answers.map(({ data }, at) => {
        const record = (data as { record?: Readonly<Record<string, unknown>> } | undefined)?.record
        return record && places[at]?.stretch.figure?.(record)
      }),
  })
}
