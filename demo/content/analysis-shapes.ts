/** An analysis as somebody did it: its record, the file, what was asked in turn, and the hours where it was logged. */
export type AnalysisContent = {
  on: string
  record: Readonly<Record<string, unknown>> & { title: string }
  file: { name: string; text: string }
  questions: readonly Readonly<Record<string, string>>[]
  hours?: number
}
