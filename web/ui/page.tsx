import { type ReactNode, useRef } from 'react'
import { classes } from './classes.ts'
import { useInPanel } from './in-panel.ts'
import css from './page.module.css'
import { usePageArrival } from './page-arrival.ts'
import { usePageTitle } from './page-title.ts'

export type PageProps = {
  /** The one h1; also the document's title. */
  title: string
  /** One line that says what the page is for. */
  about?: ReactNode
  /** Above the title: a breadcrumb or a ref. */
  above?: ReactNode
  /** The page's one primary action (a Button or Link of kind primary), and at most two quiet ones before it. */
  action?: ReactNode
  children: ReactNode
}

/** The frame of every page: one title, one line, one primary action. */
export function Page({ title, about, above, action, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  usePageArrival(title, heading)
  const inPanel = useInPanel() !== null
  usePageTitle(title, inPanel)
  const Title = inPanel ? 'h2' : 'h1'
  return (
    <div className={classes(css['page'], inPanel && css['inPanel'])}>
      <header className={css['top']}>
        <div className={css['words']}>
          {above === undefined ? null : <div className={css['above']}>{above}</div>}
          <Title ref={heading} tabIndex={-1} data-page-title="" className={css['title']} dir="auto">
            {title}
          </Title>
          {about === undefined ? null : <p className={css['about']}>{about}</p>}
        </div>
        {action === undefined ? null : <div className={css['action']}>{action}</div>}
      </header>
      {children}
    </div>
  )
}

export type SectionProps = {
  title: string
  /** At the end of the head: a link or a small remark. */
  more?: ReactNode
  /** Sections lie on the page (`none`) or in a panel, which is padded or not (lists and tables). */
  panel?: 'none' | 'padded' | 'flush'
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, more, panel = 'none', children }: SectionProps) {
  const Title = useInPanel() === null ? 'h2' : 'h3'
  return (
    <section className={css['section']}>
      <header className={css['head']}>
        <Title className={css['sectionTitle']}>{title}</Title>
        {more === undefined ? null : <small className={css['more']}>{more}</small>}
      </header>
      {panel === 'none' ? children : <Panel flush={panel === 'flush'}>{children}</Panel>}
    </section>
  )
}

/** What is worked on lies on a surface. */
export function Panel({ flush = false, children }: { flush?: boolean; children: ReactNode }) {
  return <div className={flush ? css['flush'] : css['panel']}>{children}</div>
}

/** Main column and aside; the aside goes below where there is no room. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={css['columns-room']}>
      <div className={css['columns']}>
        <div>{children}</div>
        <aside className={css['stack']}>{aside}</aside>
      </div>
    </div>
  )
}

/** Things below each other with even space. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={css['stack']}>{children}</div>
}

/** Things beside each other that wrap. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={css['row']}>{children}</div>
}
