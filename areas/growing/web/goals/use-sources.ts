import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'

export type Source = Output<'measure.sources'>['sources'][number]

/** The products that a measure can be fed from, with the reader's own rights. */
export const useSources = (): readonly Source[] => useRead('measure.sources', {}).data?.sources ?? []

/** "Gradebook · Heron Bend Community College" */
export const sourceLabel = ({ product, workspace }: Source): string => `${product.title} · ${workspace.name}`
