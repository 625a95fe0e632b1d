import { useState } from 'react'
import { fileAddress } from '../../../../web/data/client.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Input } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import css from './exchange.module.css'
import { kindsName } from './import-words.ts'
import type { ImportKind } from './use-import.ts'

const ALL = 'all'
const FORMATS = ['csv', 'excel', 'json', 'markdown'] as const

/** A file for each kind of record, of one product or of all. */
export function ExportKinds({ kinds }: { kinds: readonly ImportKind[] }) {
  const { product, products } = useWorkspace()
  const [chosen, setChosen] = useState(product?.ref ?? ALL)
  const addressOf = (kind: ImportKind, format: (typeof FORMATS)[number]) => {
    const ofProduct = kind.product === 'required' || kind.product === 'optional'
    const filter = ofProduct && chosen !== ALL ? { product: chosen } : {}
    return fileAddress('export.records', { kind: kind.name, format, ...filter } as Input<'export.records'>)
  }
  return (
    <div className={css['stack']}>
      <div className={css['narrow']}>
        <Select
          label={t('export.of')}
          help={t('export.ofHelp')}
          options={[
            { value: ALL, label: t('export.all') },
            ...products.map(({ ref, title }) => ({ value: ref, label: title })),
          ]}
          value={chosen}
          onChange={(value) => setChosen(value ?? ALL)}
        />
      </div>
      <ul className={css['list']}>
        {kinds.map((kind) => (
          <li key={kind.name} className={css['entry']}>
            <span>{kindsName(kind)}</span>
            <span className={css['links']}>
              {FORMATS.map((format) => (
                <OutLink
                  key={format}
                  look="button"
                  href={addressOf(kind, format)}
                  download
                  aria-label={t('export.as', { kind: kindsName(kind), format: t(`export.${format}`) })}
                >
                  {t(`export.${format}`)}
                </OutLink>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
