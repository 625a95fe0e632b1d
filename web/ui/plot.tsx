import { type ReactNode, useRef } from 'react'
import css from './plot.module.css'
import { useRoom } from './use-room.ts'

export type Axis = {
  /** What it measures; stands at its end. */
  label: string
  from: number
  to: number
  ticks: readonly { at: number; label: string }[]
}

/** Where a value stands in the drawing, in pixels. */
export type Place = { x: (value: number) => number; y: (value: number) => number }

export type PlotProps = {
  /** What the chart shows, in one sentence: its name for those who do not see it. */
  label: string
  x: Axis
  y: Axis
  children: (place: Place) => ReactNode
}

const HEIGHT = 260
const TOP = 28
const BOTTOM = 44
const START = 52
const END = 12
/** Drawn again when its room differs by this much, so that its letters keep their size. */
const COARSE = 20

/** The frame of a drawing with two axes; it is drawn for the room there is, so that its letters stay as large. */
export function Plot({ label, x, y, children }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useRoom(frame, 640, (room) => Math.max(240, Math.floor(room / COARSE) * COARSE))
  const place: Place = {
    x: (value) => START + ((value - x.from) / (x.to - x.from || 1)) * (width - START - END),
    y: (value) => HEIGHT - BOTTOM - ((value - y.from) / (y.to - y.from || 1)) * (HEIGHT - BOTTOM - TOP),
  }
  return (
    <div ref={frame} className={css['frame']}>
      <svg width={width} height={HEIGHT} role="img" aria-label={label} className={css['plot']}>
        {y.ticks.map(({ at, label: words }) => (
          <g key={at}>
            <line className={css['grid']} x1={START} x2={width - END} y1={place.y(at)} y2={place.y(at)} />
            <text className={css['tick']} x={START - 8} y={place.y(at) + 4} textAnchor="end">
              {words}
            </text>
          </g>
        ))}
        <text className={css['name']} x={0} y={12}>
          {y.label}
        </text>
        {children(place)}
        <line className={css['axis']} x1={START} x2={width - END} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        {fitting(x.ticks, width).map(({ at, label: words }) => (
          <text
            key={at}
            className={css['tick']}
            x={place.x(at)}
            y={HEIGHT - BOTTOM + 18}
            textAnchor={place.x(at) > width - END - 24 ? 'end' : 'middle'}
          >
            {words}
          </text>
        ))}
        <text className={css['name']} x={width - END} y={HEIGHT - 6} textAnchor="end">
          {x.label}
        </text>
      </svg>
    </div>
  )
}

/** A letter of a tick is about this wide; ticks that would touch are left out, every second or third. */
const LETTER = 7

const fitting = (ticks: Axis['ticks'], width: number): Axis['ticks'] => {
  const widest = Math.max(...ticks.map(({ label }) => label.length)) * LETTER + 12
  const room = Math.max(1, Math.floor((width - START - END) / widest))
  const every = Math.ceil(ticks.length / room)
  return ticks.filter((_, at) => at % every === 0)
}
