import { useLocation } from '@tanstack/react-router'
import { useWorkspace } from '../data/session.tsx'
import { OutLink } from '../ui/link.tsx'
import css from './place-nav.module.css'

export type Place = {
  /** Below the workspace: `strategy/aims`. */
  path: string
  label: string
  /** Pages without a word of their own in the row that belong to this place: `grow/pauses`. */
  also?: readonly string[]
  /** The pages of this place, shown as a second row while one of them is open. The first is mostly the place itself. */
  below?: readonly Place[]
}

/** How much of the address the place (or a page below it) names: the longest is the place one is at; 0 is not at all. */
const fits = (place: Place, at: string): number =>
  Math.max(
    ...[place.path, ...(place.also ?? [])].map((path) =>
      at === path || at.startsWith(`${path}/`) ? path.length : 0,
    ),
    ...(place.below ?? []).map((each) => fits(each, at)),
  )

const placeOf = (places: readonly Place[], at: string): Place | undefined => {
  const best = Math.max(...places.map((place) => fits(place, at)))
  // `strategy/aims/AIM-1` lies below `strategy` too.
  return best > 0 ? places.find((place) => fits(place, at) === best) : undefined
}

/** The pages that belong together, above each of them: which there are, and which one this is. */
export function PlaceNav({ label, places }: { label: string; places: readonly Place[] }) {
  const { slug } = useWorkspace()
  const { pathname } = useLocation()
  const at = pathname.slice(slug.length + 2)
  const here = placeOf(places, at)
  const below = here?.below
  return (
    <nav aria-label={label} className={css['nav']}>
      <Row places={places} here={here} current={below ? 'true' : 'page'} />
      {below ? <Row places={below} here={placeOf(below, at)} current="page" /> : null}
    </nav>
  )
}

function Row(props: { places: readonly Place[]; here: Place | undefined; current: 'true' | 'page' }) {
  const { slug } = useWorkspace()
  return (
    <div className={css['row']}>
      {props.places.map((place) => (
        <OutLink
          key={place.path}
          href={`/${slug}/${place.path}`}
          look="quiet"
          {...(place === props.here ? { 'aria-current': props.current } : {})}
        >
          {place.label}
        </OutLink>
      ))}
    </div>
  )
}
