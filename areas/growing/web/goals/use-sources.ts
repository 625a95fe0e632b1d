import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { type LiveSource, type MeasureSource, SOURCES } from '../../goals/contract.ts'

export type Source = Output<'measure.sources'>['sources'][number]

/** Where a measure is read: by hand, or of one place by a live source. `key` names the place among those offered. */
export type Feed = {
  source: MeasureSource
  key: string
  sourceWorkspace: string
  sourceProduct: string
  sourceRecord: string
  sourceName: string
}

export const BY_HAND: Feed = {
  source: 'by-hand',
  key: '',
  sourceWorkspace: '',
  sourceProduct: '',
  sourceRecord: '',
  sourceName: '',
}

/** What a live source can be read of, with the reader's own rights; read once one is chosen. */
export const useSources = (source: MeasureSource): readonly Source[] | undefined =>
  useRead(
    'measure.sources',
    { source: source as LiveSource, language: textSettings().language },
    { enabled: source !== 'by-hand' },
  ).data?.sources

export const keyOf = ({ workspace, product, record }: Source): string =>
  [workspace.id, product?.id ?? '', record?.id ?? ''].join(' ')

/** "Spring start · Gradebook · Heron Bend Community College" */
export const sourceLabel = ({ of, record, product, workspace }: Source): string =>
  [record?.title, product?.title, of === 'credential' ? '' : workspace.name].filter(Boolean).join(' · ')

/** What a measure keeps of the place that it is read of. */
export const feedOf = (source: Source): Feed => ({
  source: source.source,
  key: keyOf(source),
  sourceWorkspace: source.of === 'credential' ? '' : source.workspace.id,
  sourceProduct: source.of === 'product' ? (source.product?.id ?? '') : '',
  sourceRecord: source.record?.id ?? '',
  sourceName: sourceLabel(source),
})

/** The fields of a new measure that say where it is read. One whose place is not chosen yet is read by hand. */
export const feedFields = ({ key, source, ...feed }: Feed) =>
  key === '' && !needsNoPlace(source) ? {} : { source, ...feed }

/** A source before its place is chosen; the goal's own log needs none. */
export const feedFrom = (source: MeasureSource): Feed => ({
  ...BY_HAND,
  source,
  sourceName: needsNoPlace(source) ? t('learning-entry.go') : '',
})

/** Read of the goal's own log: there is nothing to choose. */
export const needsNoPlace = (source: MeasureSource): boolean =>
  source !== 'by-hand' && SOURCES[source].of === 'own'
