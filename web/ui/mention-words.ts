/** Somebody who can be named: shown by name, sent by ref. */
export type Person = { ref: string; name: string }
/** The names that stand in a text, and whom each of them means. */
export type Named = Readonly<Record<string, string>>

/** What is being typed after an @ at the caret, or null: a name of up to two words. */
export function typedName(text: string, caret: number): { typed: string; from: number } | null {
  const match = /(?:^|[\s([{"'“‘])@([\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.-]+)?)$/u.exec(text.slice(0, caret))
  if (!match) return null
  const typed = match[1] ?? ''
  return { typed, from: caret - typed.length - 1 }
}

/** The name under which a person stands in a text; of two people with one name the second carries the ref. */
export function labelFor(person: Person, named: Named): string {
  const other = named[person.name]
  return other === undefined || other === person.ref ? person.name : `${person.name} (${person.ref})`
}

/** The text as it is sent: `@Ana Ruiz` as `@PERSON-3`. */
export function toSent(text: string, named: Named): string {
  // The longest first: "Ana Ruiz Moss" is not "Ana Ruiz".
  const labels = Object.keys(named).toSorted((a, b) => b.length - a.length)
  if (labels.length === 0) return text
  const any = labels.map((label) => label.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  return text.replaceAll(
    new RegExp(`@(${any})(?![\\p{L}\\p{N}])`, 'gu'),
    (_, label: string) => `@${named[label]}`,
  )
}

/** A sent text as it is written, with the names that people have now. */
export function toWritten(text: string, people: readonly Person[]): { text: string; named: Named } {
  let named: Named = {}
  let written = text
  for (const person of people) {
    const label = labelFor(person, named)
    named = { ...named, [label]: person.ref }
    written = written.replaceAll(new RegExp(`@${person.ref}(?!\\d)`, 'g'), () => `@${label}`)
  }
  return { text: written, named }
}
