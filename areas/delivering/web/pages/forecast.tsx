import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { BackTest } from '../parts/back-test.tsx'
import css from '../parts/deliver.module.css'
import { useBoardProduct } from '../parts/use-board-product.ts'
import { WeeksChart } from '../parts/weeks-chart.tsx'

type Forecast = Output<'forecast.make'>

/** How many by a day, when for so many, and how true such forecasts came for this team. */
export function ForecastPage() {
  const product = useBoardProduct()
  const search = useSearch({ strict: false }) as { by?: string; items?: string }
  const navigate = useNavigate()
  const items = Number(search.items) > 0 ? Number(search.items) : undefined
  const asked = {
    product: product?.ref ?? '',
    ...(search.by ? { by: search.by } : {}),
    ...(items ? { items } : {}),
  }
  const read = useRead('forecast.make', asked, { enabled: product != null, keep: true })
  const set = (change: Record<string, string | undefined>) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, ...change })) as never })
  const made = read.data
  return (
    <Page
      title={product ? t('forecast.title', { product: product.title }) : t('forecast.go')}
      about={t('forecast.about')}
    >
      {product !== null ? null : (
        <EmptyState title={t('delivering.noProduct')}>{t('delivering.noProductAbout')}</EmptyState>
      )}
      <div className={css['asked']}>
        <DateField
          label={t('forecast.by')}
          value={search.by ?? made?.howMany?.by ?? null}
          onChange={(by) => set({ by: by ?? undefined })}
        />
        <NumberField
          label={t('forecast.items')}
          minValue={1}
          maxValue={10_000}
          value={items ?? made?.whenDone?.items ?? null}
          onChange={(value) => set({ items: value === null ? undefined : String(value) })}
        />
      </div>
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending && product ? <SkeletonRows rows={5} /> : null}
      {made ? <Shown made={made} /> : null}
    </Page>
  )
}

function Shown({ made }: { made: Forecast }) {
  const { history, lacks, howMany, whenDone } = made
  const at85 = howMany?.levels.find(({ level }) => level === 85)
  const on85 = whenDone?.levels.find(({ level }) => level === 85)
  return (
    <>
      {lacks ? (
        <div className={css['notice']}>
          <Banner tone="warn" title={t('forecast.tooLittle')}>
            {t(`forecast.lacks.${lacks}`, { days: history.activeDays, weeks: made.backTest.historyWeeks })}
          </Banner>
        </div>
      ) : null}
      <div className={css['two']}>
        {howMany && at85 ? (
          <Section title={t('forecast.howMany')} panel="padded">
            <p>{t('forecast.howManySentence', { count: at85.count, day: formatDate(howMany.by) })}</p>
            <Levels
              head={t('forecast.atLeast')}
              rows={howMany.levels.map(({ level, count }) => [level, formatNumber(count)])}
            />
            <p className={css['small']}>
              {t('forecast.days', { open: howMany.openDays, closed: howMany.closedDays })}
            </p>
          </Section>
        ) : null}
        {whenDone && on85 ? (
          <Section title={t('forecast.when', { items: whenDone.items })} panel="padded">
            <p>
              {on85.on === null
                ? t('forecast.tooFar', { items: whenDone.items })
                : t('forecast.whenSentence', { items: whenDone.items, day: formatDate(on85.on) })}{' '}
              {made.chance && howMany ? chanceWords(made.chance, whenDone.items, howMany.by) : ''}
            </p>
            <Levels
              head={t('forecast.notLater')}
              rows={whenDone.levels.map(({ level, on }) => [
                level,
                on === null ? t('forecast.never') : formatDate(on),
              ])}
            />
          </Section>
        ) : null}
      </div>
      <BackTest test={made.backTest} />
      <Section title={t('forecast.from')} panel="padded">
        <WeeksChart weeks={history.weeks} />
        <p className={css['small']}>
          {t('forecast.fromAbout', {
            from: formatDate(history.from),
            to: formatDate(made.asOf),
            done: history.done,
            active: history.activeDays,
            open: history.openDays,
            closed: history.closedDays,
            undated: history.undated,
          })}
        </p>
      </Section>
    </>
  )
}

const chanceWords = (
  { share, bound }: NonNullable<Forecast['chance']>,
  items: number,
  by: string,
): string => {
  const percent = formatShare(share)
  const words =
    bound === 'above'
      ? t('forecast.above', { percent })
      : bound === 'below'
        ? t('forecast.below', { percent })
        : percent
  return t('forecast.chance', { items, day: formatDate(by), chance: words })
}

function Levels({ head, rows }: { head: string; rows: readonly (readonly [number, string])[] }) {
  return (
    <FigureTable
      rows={rows}
      keyOf={([level]) => level}
      columns={[
        { key: 'level', label: t('forecast.confidence'), cell: ([level]) => t('forecast.level', { level }) },
        { key: 'value', label: head, isFigure: true, cell: ([, value]) => value },
      ]}
    />
  )
}
