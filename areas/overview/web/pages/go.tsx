import { Navigate, useSearch } from '@tanstack/react-router'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'

/** Leads from a ref to wherever its record is shown: what links in mails point at, whatever pages there are. */
export function Go() {
  const { ref }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const read = useRead('record.find', { ref: String(ref ?? '') })
  if (read.isPending) return <PageSkeleton />
  const address = read.data ? recordAddress(read.data.kind, read.data.ref) : undefined
  if (address) return <Navigate to={address} replace />
  return (
    <Page title={String(ref ?? '')}>
      {read.error ? (
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <p>{t('go.noPage')}</p>
      )}
    </Page>
  )
}
