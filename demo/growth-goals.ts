import { goalsOnTheWay } from './content/college/growth-goals.ts'
import type { Key } from './content/shapes.ts'

type Did = { id: string; ref: string }
export type DoAt = (on: string, operation: string, input: Record<string, unknown>) => Promise<Did>

/** Where a live measure of the demo is read: the college, and its products by the keys of the content. */
export type ReadAt = {
  workspaceId: string
  productId: (key: Key) => string
  nameOf: (key: Key) => string
  /** The market matrix of the demo, as what a measure or a step is read of. */
  matrix: { sourceWorkspace: string; sourceRecord: string; sourceName: string }
}

/** Sets the goals that are parts of each other, with their measures and steps, on the days on which she did. */
export const growOnTheWay = async (
  doAt: DoAt,
  at: ReadAt,
  partsOf: (kind: 'measure' | 'milestone', goalId: string) => Promise<string[]>,
): Promise<void> => {
  const made = new Map<Key, Did>()
  for (const {
    key,
    on,
    goal,
    under,
    live,
    counted,
    compared,
    milestones,
    confidence = [],
  } of goalsOnTheWay) {
    const parent = under && made.get(under)?.ref
    const { product, ...fed } = live ?? { product: '' }
    const did = await doAt(on, 'goal.begin', {
      ...goal,
      ...(parent ? { parentId: parent } : {}),
      measures: [
        ...(live
          ? [
              {
                ...fed,
                sourceWorkspace: at.workspaceId,
                sourceProduct: at.productId(product),
                sourceName: at.nameOf(product),
              },
            ]
          : []),
        ...(compared ? [{ ...compared, ...at.matrix }] : []),
        ...(counted
          ? [{ title: counted.title, unit: counted.unit, baseline: counted.baseline, target: counted.target }]
          : []),
      ],
      milestones: milestones.map(({ doneOn: _, ticks, ...step }) =>
        ticks ? { ...step, source: 'matrix-done', ...at.matrix } : step,
      ),
    })
    made.set(key, did)
    const [measure = ''] = await partsOf('measure', did.id)
    const steps = await partsOf('milestone', did.id)
    for (const [nth, { doneOn }] of milestones.entries())
      if (doneOn) await doAt(`${doneOn} 16:40`, 'milestone.change', { ref: steps[nth], doneOn })
    for (const [day, value, note] of counted?.readings ?? [])
      await doAt(`${day} 17:00`, 'measure.read', { ref: measure, value, readOn: day, note })
    for (const [day, value] of confidence) await doAt(day, 'goal.change', { ref: did.ref, confidence: value })
  }
}
