import { t } from '../text/t.ts'
import { Menu, type MenuAction, type MenuGroup } from '../ui/menu.tsx'
import css from './product-switch.module.css'
import { chooseTheme, themes, useTheme } from './theme.ts'

export type MeMenuProps = {
  name: string
  actions: readonly (MenuAction | MenuGroup)[]
  onKeys: () => void
}

/** What belongs to the person: their pages, the theme, the keys, signing out. */
export function MeMenu({ name, actions, onKeys }: MeMenuProps) {
  const chosen = useTheme()
  const look: MenuGroup = {
    title: t('theme.label'),
    actions: themes.map((theme) => ({
      id: `theme.${theme}`,
      label: t(`theme.${theme}`),
      isSelected: theme === chosen,
      run: () => chooseTheme(theme),
    })),
  }
  const help: MenuAction = { id: 'keys', label: t('keys.list'), hint: '?', run: onKeys }
  return (
    <div className={css['switch']}>
      <Menu
        label={t('me.menu', { name })}
        button={{ kind: 'bare' }}
        placement="top start"
        actions={[
          look,
          { title: t('me.more'), actions: [help, ...actions.filter(isAction)] },
          ...actions.filter(isGroup),
        ]}
      >
        <span className={css['name']}>{name}</span>
        <span aria-hidden="true" className={css['arrow']} />
      </Menu>
    </div>
  )
}

const isGroup = (each: MenuAction | MenuGroup): each is MenuGroup => 'actions' in each
const isAction = (each: MenuAction | MenuGroup): each is MenuAction => !isGroup(each)
