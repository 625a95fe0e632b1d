import { growthAnalyses } from './content/college/growth-analyses.ts'

type DoAt = (day: string, name: string, input: Record<string, unknown>) => Promise<unknown>

/** Fills in what was asked of data: the record, its file, the questions in turn, and the log. Refs count from one. */
export const seedAnalyses = async (doAt: DoAt): Promise<void> => {
  for (const [at, { on, record, file, questions, hours }] of growthAnalyses.entries()) {
    const ref = `DATA-${at + 1}`
    await doAt(on, 'analysis.create', record)
    await doAt(on, 'analysis.add-data', { ref, file })
    for (const question of questions) await doAt(on, 'analysis.ask', { ref, ...question })
    if (hours !== undefined) await doAt(on, 'analysis.log', { ref, hours })
  }
}
