import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { LIVE_SOURCES, MEASURE_SOURCES, type MeasureSource } from '../../goals/contract.ts'
import css from '../grow.module.css'
import {
  type Feed,
  feedFrom,
  feedOf,
  keyOf,
  needsNoPlace,
  type Source,
  sourceLabel,
  useSources,
} from './use-sources.ts'

export type FeedPickerProps = {
  feed: Feed
  /** `place` is null while only the source is chosen. */
  onChange: (feed: Feed, place: Source | null) => void
}

/** Where a measure's figures come from: by hand, or a live source with its definition, and what it is read of. */
export function FeedPicker({ feed, onChange }: FeedPickerProps) {
  const isOwn = needsNoPlace(feed.source)
  const places = useSources(isOwn ? 'by-hand' : feed.source)
  const options = MEASURE_SOURCES.map((value) => ({
    value,
    label: value === 'by-hand' ? t('measure.source.by-hand') : t(`measure.source.${value}`),
  }))
  const isLive = LIVE_SOURCES.some((each) => each === feed.source)
  return (
    <div className={css['steps']}>
      <Select
        label={t('measure.source')}
        {...(isLive ? { help: t(`measure.source.${feed.source}.about`) } : {})}
        options={options}
        name="source"
        value={feed.source}
        onChange={(source) => onChange(feedFrom((source ?? 'by-hand') as MeasureSource), null)}
      />
      {isLive && !isOwn && !places ? <SkeletonLines /> : null}
      {places && places.length === 0 ? <p className={css['soft']}>{t('measure.noPlace')}</p> : null}
      {places && places.length > 0 ? (
        <Select
          label={t('measure.readOf')}
          options={places.map((place) => ({
            value: keyOf(place),
            label: sourceLabel(place),
            detail:
              place.value === null
                ? t('measure.liveNone')
                : t('measure.liveNow', { value: figure(place.value), unit: place.unit, n: place.n }),
          }))}
          name="feed"
          value={feed.key === '' ? null : feed.key}
          onChange={(key) => {
            const place = places.find((each) => keyOf(each) === key)
            if (place) onChange(feedOf(place), place)
          }}
        />
      ) : null}
    </div>
  )
}

/** A figure with two digits at most behind the point; a dash where there is none. */
export const figure = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : formatNumber(value, { maximumFractionDigits: 2 })

/** A figure that is read live, as a baseline: rounded as it is shown. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100
