import { useEffect } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'

/** Reads the live measures once when the page is opened, so that what is shown is of today. */
export const useFreshMeasures = (): void => {
  const { run } = useDo('measure.refresh')
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening; `run` is new with each drawing.
  useEffect(() => {
    run({}).catch(() => {})
  }, [])
}
