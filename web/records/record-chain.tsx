import { useQueries } from '@tanstack/react-query'
import { call, ownWorkspace } from '../data/client.ts'
import type { OperationName, Output } from '../data/types.ts'
import { readKey, useRead } from '../data/use-read.ts'
import type { ChainStretch } from '../shell/area-pages.ts'
import { chainStretches } from '../shell/areas.ts'
import { recordAddress } from '../shell/record-address.ts'
import { t } from '../text/t.ts'
import { Chain, type ChainStep } from '../ui/chain.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'

type Step = Output<'chain.walk'>['steps'][number] & {
  /** The shared workspace that it lies in, seen from the reader's own. */
  workspace?: string | null
  /** No longer to be read: what was kept of it. */
  isKept?: boolean
}

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
  const { steps: walked, isPending } = useWalk(record)
  const places = chainStretches.map((stretch) => placeOf(stretch, record, walked ?? []))
  const figures = useFigures(places)
  if (isPending) return <SkeletonLines lines={2} />
  if (!walked) return null
  const steps = places.map((place, at): ChainStep => {
    const { stretch, found, here } = place
    // A few are led to by the nearest of them; many are listed where the page says.
    const nearest = isCounted(place) ? undefined : found[0]
    const more = nearest && found.length > 1 ? t('chain.more', { count: found.length - 1 }) : undefined
    const href = nearest ? addressOf(nearest) : hrefs[stretch.kind]
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

/**
 * The steps of the chain. Of a shared record also the reader's own last ones: which of their wins rest on it is asked in
 * their own workspace, and the shared side knows nothing of it. Of an own record the shared steps are walked with the
 * reader's rights.
 */
function useWalk(record: RecordChainProps['record']): {
  steps: readonly Step[] | undefined
  isPending: boolean
} {
  const own = chainStretches.find((stretch) => stretch.own && stretch.kind === record.kind)?.own
  const resting = chainStretches.find((stretch) => stretch.own)?.own?.resting
  const shared = useRead('chain.walk', { ref: record.ref }, { enabled: own === undefined })
  const mine = useOwnRead(own?.walk, { ref: record.ref })
  // What it led to first. What it came from is asked for too: a win rests on the release beside its outcome.
  const asked = (shared.data?.steps ?? []).toSorted(
    (a, b) => Number(a.side === 'voices') - Number(b.side === 'voices'),
  )
  const ids = asked.map((step) => step.id)
  const after = useOwnRead(ids.length > 0 && !own ? resting : undefined, {
    records: ids.slice(0, MOST).join(','),
  })
  const walk = own ? mine : shared
  const steps = walk.data?.steps as readonly Step[] | undefined
  return { steps: steps && [...steps, ...(after.data?.steps ?? [])], isPending: walk.isPending }
}

/** As many ids as an address holds. */
const MOST = 200

/** Asks the person's own workspace, where there is one, by an operation that an area names. */
const useOwnRead = (name: string | undefined, input: object) =>
  useRead((name ?? 'session.me') as 'chain.walk', input as { ref: string }, {
    enabled: name !== undefined && ownWorkspace() !== '',
  })

/** An own step leads home, a shared one into its workspace; one that is only kept leads nowhere. */
const addressOf = (step: Place['found'][number]): string | undefined =>
  step.isKept ? undefined : recordAddress(step.kind, step.ref, step.workspace ?? undefined)

type Found = Pick<Step, 'ref' | 'kind' | 'title' | 'workspace' | 'isKept'>
type Place = { stretch: ChainStretch; found: readonly Found[]; here: boolean }

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
      const [one] = found.length === 1 ? found : []
      // What lies in another workspace is not read from here.
      const ref = one && !one.workspace && !one.isKept ? one.ref : ''
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
