import { useState } from 'react'
import type { Product } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { agreement as agreementKind } from '../../../backlog/contract.ts'

const layoutOf = () =>
  [
    'doneWhen',
    'readyWhen',
    { title: t('agreement.limits'), fields: ['limitNew', 'limitRefining', 'limitReady', 'limitInProgress'] },
  ] as const

/** Opens how the team works: its definition of done and of ready, and the limits of its columns. */
export function AgreementButton({ product }: { product: Product }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('agreement.open')}</Button>
      {isOpen ? <AgreementDialog product={product} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function AgreementDialog({ product, onClose }: { product: Product; onClose: () => void }) {
  const list = useRead('agreement.list', { product: product.ref, limit: 1 })
  const create = useDo('agreement.create')
  const change = useDo('agreement.change')
  const record = list.data?.records[0]
  if (!list.data) return null
  return (
    <Dialog title={t('agreement.title', { product: product.title })} isOpen onClose={onClose}>
      {record ? (
        <KindForm
          kind={agreementKind}
          record={record}
          names={list.data.names}
          layout={layoutOf()}
          submit={t('agreement.save')}
          onCancel={onClose}
          change={(input) => change.run({ ref: record.ref, ...input })}
          changed={onClose}
        />
      ) : (
        <KindForm
          kind={agreementKind}
          layout={layoutOf()}
          given={{
            title: t('agreement.name'),
            product: { value: product.id, label: product.title, detail: product.ref },
          }}
          submit={t('agreement.save')}
          onCancel={onClose}
          create={(input) => create.run(input)}
          created={onClose}
        />
      )}
    </Dialog>
  )
}
