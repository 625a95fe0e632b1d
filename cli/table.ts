/** How many places a text takes in a terminal: letters with marks and wide ones told apart as the reader sees them. */
export const lengthOf = (text: string): number => {
  let length = 0
  for (const { segment } of segments.segment(text))
    length +=
      /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        segment,
      )
        ? 2
        : 1
  return length
}

const segments = new Intl.Segmenter()

/** Aligned columns under their names. The widest are cut with an ellipsis until all fit; `whole` is never cut. */
export const table = (
  columns: Readonly<Record<string, readonly string[]>>,
  width: number,
  whole: string | null = null,
): string => {
  const names = Object.keys(columns)
  const wide = names.map((name) => Math.max(lengthOf(name), ...(columns[name] ?? []).map(lengthOf)))
  const most = () => Math.max(0, ...wide.filter((_, at) => names[at] !== whole))
  while (wide.reduce((sum, each) => sum + each + 2, -2) > width && most() > 12) {
    const widest = wide.findIndex((each, at) => each === most() && names[at] !== whole)
    wide[widest] = (wide[widest] ?? 12) - 1
  }
  const count = columns[names[0] ?? '']?.length ?? 0
  const rows = Array.from({ length: count }, (_, row) => names.map((name) => columns[name]?.[row] ?? ''))
  return [names, ...rows]
    .map((cells) =>
      cells
        .map((cell, at) => toWidth(cell, wide[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const toWidth = (cell: string, width: number): string => {
  const length = lengthOf(cell)
  if (length <= width) return cell + ' '.repeat(width - length)
  let cut = ''
  for (const { segment } of segments.segment(cell)) {
    if (lengthOf(cut + segment) >= width) break
    cut += segment
  }
  return `${cut}…${' '.repeat(Math.max(0, width - lengthOf(cut) - 1))}`
}
