/** The known word that differs least from a mistyped one, or undefined when none is near. */
export function closestWord(typed: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((word) => ({ word, steps: editSteps(typed, word) }))
    .sort((one, other) => one.steps - other.steps)
  return best && best.steps <= Math.max(2, Math.floor(best.word.length / 4)) ? best.word : undefined
}

// Letters to add, drop or change to get from one word to the other (Levenshtein).
function editSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1]
    for (const [at, other] of [...to].entries()) {
      const same = (row[at] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(same, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
