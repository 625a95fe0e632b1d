import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'
import { classes } from './classes.ts'
import css from './tabs.module.css'

export type TabItem = { id: string; label: string; content: ReactNode }

export type TabsProps = {
  /** What the tabs choose between: their name. */
  label: string
  tabs: readonly TabItem[]
  /** Held by the page, so that it can stand in the address. */
  selected?: string
  onSelect?: (id: string) => void
}

/** Several faces of one thing, one at a time. For places to go take links. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={classes(css['tabs'])}
      onSelectionChange={(id) => onSelect?.(String(id))}
      {...(selected === undefined ? {} : { selectedKey: selected })}
    >
      <TabList aria-label={label} className={classes(css['list'])}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={classes(css['tab'])}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={classes(css['panel'])}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
