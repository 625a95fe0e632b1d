import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../testing/show.tsx'
import { ChartTable } from './chart-table.tsx'
import { IntervalChart } from './interval-chart.tsx'
import { Plot } from './plot.tsx'
import { ticksFor } from './plot-ticks.ts'

test('values with their intervals have a name, words beside each, and a table behind a toggle', async () => {
  const { user } = show(
    <IntervalChart
      sentence="The difference is not clear yet."
      from={-1}
      to={1}
      zero
      rows={[{ key: 'gap', label: 'Evening', value: 0.1, low: -0.2, high: 0.4, words: '0.1, −0.2 to 0.4' }]}
    />,
  )
  expect(screen.getByRole('img', { name: 'The difference is not clear yet.' })).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  const toggle = screen.getByRole('button', { name: 'Show as a table' })
  expect(toggle.getAttribute('aria-expanded')).toBe('false')
  await user.click(toggle)
  const table = within(screen.getByRole('table'))
  expect(table.getByRole('rowheader', { name: 'Evening' })).toBeTruthy()
  expect(table.getByText('0.1, −0.2 to 0.4')).toBeTruthy()
})

test('a plot is named, labels both axes, and puts a value where its axis says', () => {
  show(
    <Plot
      label="Visits by week"
      x={{ label: 'Week', from: 0, to: 10, ticks: [0, 5, 10].map((at) => ({ at, label: String(at) })) }}
      y={{ label: 'Visits', from: 0, to: 4, ticks: [{ at: 2, label: 'two' }] }}
    >
      {({ x, y }) => (
        <>
          <circle data-testid="low" cx={x(0)} cy={y(0)} r="2" />
          <circle data-testid="high" cx={x(10)} cy={y(4)} r="2" />
        </>
      )}
    </Plot>,
  )
  const plot = screen.getByRole('img', { name: 'Visits by week' })
  for (const words of ['Week', 'Visits', 'two', '5']) expect(within(plot).getByText(words)).toBeTruthy()
  const at = (id: string, name: string) => Number(screen.getByTestId(id).getAttribute(name))
  expect(at('low', 'cx')).toBeLessThan(at('high', 'cx'))
  expect(at('low', 'cy')).toBeGreaterThan(at('high', 'cy'))
})

test('the table of a chart opens and closes by the keyboard', async () => {
  const { user } = show(<ChartTable>the figures</ChartTable>)
  expect(screen.queryByText('the figures')).toBeNull()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByText('the figures')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Hide the table' }))
  expect(screen.queryByText('the figures')).toBeNull()
})

test('marks of an axis are values that people can read, and lie on it', () => {
  expect(ticksFor(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10])
  expect(ticksFor(-0.13, 0.42, 5)).toEqual([0, 0.2, 0.4])
  expect(ticksFor(1987, 2026, 4)).toEqual([1990, 2000, 2010, 2020])
  expect(ticksFor(3, 3, 4)).toEqual([3])
})
