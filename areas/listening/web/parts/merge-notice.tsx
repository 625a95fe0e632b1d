import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import type { Note } from './note-cells.tsx'

/** The address at which a merged note is shown as it was, instead of the one that stands for it. */
export const asItWas = (ref: string): string => `${recordAddress('note', ref)}?alone=1`

type Passing = { merged?: string; alone?: unknown }

/**
 * Leads from a merged note to the one that stands for it, unless the address asks for it as it was. True while the way
 * there is taken, when nothing should be shown yet.
 */
export const useMergedAddress = (note: Pick<Note, 'ref' | 'mergedInto'> | undefined): boolean => {
  const search = useSearch({ strict: false }) as Passing
  const navigate = useNavigate()
  const to = search.alone === undefined ? note?.mergedInto?.ref : undefined
  const from = note?.ref
  useEffect(() => {
    if (to === undefined || from === undefined) return
    announce(t('merge.announced', { from, to }))
    void navigate({
      to: recordAddress('note', to) as never,
      search: ((before: object) => ({ ...before, merged: from })) as never,
      replace: true,
    })
  }, [to, from, navigate])
  return to !== undefined
}

/** Says that one came by the address of a merged note, or looks at one as it was before; with the way on from there. */
export function MergeNotice({ note, mayWrite }: { note: Note; mayWrite: boolean }): ReactNode {
  const { merged } = useSearch({ strict: false }) as Passing
  const unmerge = useDo('note.unmerge', { undo: () => t('merge.undone', { count: 1 }) })
  const into = note.mergedInto
  if (into)
    return (
      <Banner
        action={
          mayWrite ? (
            <Button size="small" onPress={() => void unmerge.run({ refs: [note.ref] }).catch(() => {})}>
              {t('merge.undo')}
            </Button>
          ) : undefined
        }
      >
        {t('merge.isMerged')} <RecordLink named={into} withRef />.
      </Banner>
    )
  if (merged === undefined || merged === note.ref || note.merged === 0) return null
  return (
    <Banner action={<OutLink href={asItWas(merged)}>{t('merge.openAlone', { ref: merged })}</OutLink>}>
      {t('merge.cameFrom', { from: merged, to: note.ref })}
    </Banner>
  )
}
