import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react'
import { isApple, readable } from '../keys/key-list.ts'
import { listenForKeys, useKey } from '../keys/use-key.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { classes } from '../ui/classes.ts'
import { Kbd } from '../ui/kbd.tsx'
import type { MenuAction, MenuGroup } from '../ui/menu.tsx'
import type { CreateAction, PaletteCommand, RailEntry } from './area-pages.ts'
import { Brand } from './brand.tsx'
import { MeMenu } from './me-menu.tsx'
import type { PaletteGroup, SearchRecords } from './palette.tsx'
import { type Product, ProductSwitch } from './product-switch.tsx'
import { Rail } from './rail.tsx'
import css from './shell.module.css'

const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })))
const KeyList = lazy(() => import('./key-list.tsx').then((module) => ({ default: module.KeyList })))

export type ShellProps = {
  /** `/` and the workspace's short name: what every address begins with. */
  base: string
  /** The same for the areas of the chain, where that is another workspace; default `base`. */
  chainBase?: string
  /** The same for what leads into the person's own workspace; default `base`. */
  ownBase?: string
  workspaceName: string
  entries: readonly RailEntry[]
  counts: Readonly<Record<string, number>>
  commands: readonly PaletteCommand[]
  create: readonly CreateAction[]
  products: readonly Product[]
  product: Product | null
  onProduct: (ref: string | null) => void
  /** The person's name, and what their menu offers beside the theme and the keys. */
  me: string
  meActions: readonly (MenuAction | MenuGroup)[]
  searchRecords: SearchRecords
  onUndo: () => void
  /** Goes to an address within the product. */
  onGo: (address: string) => void
  /** Above every page: a demo, a lost connection. */
  banner?: ReactNode
  children: ReactNode
}

type Open = { palette: PaletteGroup | null; keys: boolean; menu: boolean }
const closed: Open = { palette: null, keys: false, menu: false }

/** Around a workspace's pages: rail, product switch, search, palette, keys. */
export function Shell(props: ShellProps) {
  const [open, setOpen] = useState<Open>(closed)
  const { chainBase = props.base, ownBase = props.base } = props
  const close = () => setOpen(closed)
  const showPalette = (palette: PaletteGroup) => setOpen({ ...closed, palette })
  useEffect(() => listenForKeys(), [])
  useKey('palette', () => showPalette('all'))
  useKey('search', () => showPalette('all'))
  useKey('create', () => showPalette('create'))
  useKey('keys', () => setOpen({ ...closed, keys: true }))
  useKey('undo', () => props.onUndo())
  const productSwitch = (
    <ProductSwitch
      workspaceName={props.workspaceName}
      products={props.products}
      product={props.product}
      onProduct={props.onProduct}
    />
  )
  return (
    <div className={css['app']}>
      <a href="#main" className={css['skip']}>
        {t('shell.skip')}
      </a>
      <header className={css['side']}>
        <div className={css['top']}>
          <Brand />
          <span className={css['menuButton']}>
            <Button
              size="small"
              aria-expanded={open.menu}
              aria-controls="shell-menu"
              onPress={() => setOpen({ ...closed, menu: !open.menu })}
            >
              {t('shell.menu')}
            </Button>
          </span>
        </div>
        <div className={css['tools']}>
          <div className={css['onWide']}>{productSwitch}</div>
          <button type="button" className={css['search']} onClick={() => showPalette('all')}>
            <span>{t('shell.search')}</span>
            <Kbd keys={readable('Mod+K', isApple())} decorative />
          </button>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape is an extra; the menu button closes too. */}
        <div
          id="shell-menu"
          className={classes(css['menu'], open.menu && css['menuOpen'])}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        >
          <div className={css['onNarrow']}>{productSwitch}</div>
          <Rail
            base={props.base}
            chainBase={chainBase}
            ownBase={ownBase}
            entries={props.entries}
            counts={props.counts}
            onGo={close}
          />
          <div className={css['me']}>
            <MeMenu
              name={props.me}
              actions={props.meActions}
              onKeys={() => setOpen({ ...closed, keys: true })}
            />
          </div>
        </div>
      </header>
      <div className={css['page']}>
        {props.banner === undefined ? null : (
          <aside className={css['banner']} aria-label={t('shell.notice')}>
            {props.banner}
          </aside>
        )}
        <main id="main" tabIndex={-1} className={css['main']}>
          {props.children}
        </main>
      </div>
      <Suspense>
        {open.palette === null ? null : (
          <Palette
            group={open.palette}
            base={chainBase}
            ownBase={ownBase}
            entries={props.entries}
            commands={props.commands}
            create={props.create}
            searchRecords={props.searchRecords}
            onGo={(address) => {
              close()
              props.onGo(address)
            }}
            onClose={close}
          />
        )}
        {open.keys ? <KeyList onClose={close} /> : null}
      </Suspense>
    </div>
  )
}
