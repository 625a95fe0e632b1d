/** How many values all columns of one file may remember together; each costs some 16 to 32 bytes. */
const MOST_TOGETHER = 6_000_000

/** What the columns of one file share: room to remember values in. */
export type Room = { taken: number }

/**
 * Tells whether a value came before, without holding it: of each its 53-bit sum is kept. Two values of a million have
 * the same sum once in twenty thousand files, and then a key is only not suggested.
 */
export class Distinct {
  #sums = new Float64Array(64)
  #size = 0
  readonly #room: Room

  constructor(room: Room) {
    this.#room = room
  }

  /** Whether it is new; null where there is no room to know. */
  add(text: string): boolean | null {
    if (this.#room.taken >= MOST_TOGETHER) return null
    if (this.#size * 2 >= this.#sums.length) this.#grow()
    const sum = sumOf(text)
    const at = this.#placeOf(sum)
    if (this.#sums[at] === sum) return false
    this.#sums[at] = sum
    this.#size++
    this.#room.taken++
    return true
  }

  /** Gives its room back. */
  drop(): void {
    this.#room.taken -= this.#size
    this.#size = 0
    this.#sums = new Float64Array(64)
  }

  #placeOf(sum: number): number {
    const last = this.#sums.length - 1
    let at = sum & last
    while (this.#sums[at] !== 0 && this.#sums[at] !== sum) at = (at + 1) & last
    return at
  }

  #grow(): void {
    const before = this.#sums
    this.#sums = new Float64Array(before.length * 4)
    for (const sum of before) if (sum !== 0) this.#sums[this.#placeOf(sum)] = sum
  }
}

/** Two sums of 32 bits over the characters, mixed well, as one whole number from 1 to 2^53. */
const sumOf = (text: string): number => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0) + 1
}
