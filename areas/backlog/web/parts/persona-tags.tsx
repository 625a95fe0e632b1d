import { Tag } from '../../../../web/ui/tag.tsx'
import css from './item-parts.module.css'

/** What a persona needs, a word each. */
export function PersonaTags({ needs }: { needs: readonly string[] }) {
  return (
    <span className={css['tags']}>
      {needs.map((need) => (
        <Tag key={need}>{need}</Tag>
      ))}
    </span>
  )
}
