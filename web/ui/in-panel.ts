import { createContext, use } from 'react'

/** What a record knows when it is shown in the side panel: how to close it, and how to open it as a full page. */
export type PanelActions = { close: () => void; openFull: () => void }

export const PanelContext = createContext<PanelActions | null>(null)

/** The panel's actions, or null on a page of its own. Titles are one level lower in a panel. */
export const useInPanel = (): PanelActions | null => use(PanelContext)
