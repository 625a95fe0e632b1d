import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { Row } from '../../../../web/ui/page.tsx'

const places = ['people', 'groups', 'products'] as const

/** From people to groups and products and back: three lists that belong together. */
export function NeighbourLinks({ here }: { here: (typeof places)[number] }) {
  const { slug } = useWorkspace()
  return (
    <Row>
      {places
        .filter((place) => place !== here)
        .map((place) => (
          <Link key={place} to={`/${slug}/${place}`}>
            {t(`workspace.${place}`)}
          </Link>
        ))}
    </Row>
  )
}
