import { PlaceNav } from '../../../../web/shell/place-nav.tsx'
import { t } from '../../../../web/text/t.ts'

/** The faces of strategy: all of it as a tree, its aims, its figures, and what lies around its products. */
export function StrategyNav() {
  return (
    <PlaceNav
      label={t('strategy.places')}
      places={[
        { path: 'strategy', label: t('strategy.tree') },
        { path: 'strategy/aims', label: t('aim.many') },
        { path: 'strategy/key-results', label: t('key-result.many') },
        {
          path: 'strategy/market',
          label: t('market-matrix.place'),
          below: [
            { path: 'strategy/market', label: t('market-matrix.many') },
            { path: 'strategy/market/alternatives', label: t('market-alternative.many') },
            { path: 'strategy/market/criteria', label: t('market-criterion.many') },
            { path: 'strategy/market/judgements', label: t('market-judgement.many') },
          ],
        },
        { path: 'strategy/integrations/map', label: t('integration.map') },
        { path: 'strategy/integrations', label: t('integration.many') },
      ]}
    />
  )
}
