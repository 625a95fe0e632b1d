import { textSettings } from '../../../web/text/t.ts'
import type { Option } from '../../../web/ui/select.tsx'
import { COUNTRIES } from '../model.ts'

const names = () => new Intl.DisplayNames(textSettings().locale, { type: 'region' })

/** The countries whose name holds what was typed, by name in the reader's language. */
export function countryOptions(typed: string): Option[] {
  const name = names()
  const wanted = typed.trim().toLocaleLowerCase()
  return COUNTRIES.map((code) => ({ value: code, label: name.of(code) ?? code }))
    .filter(
      ({ value, label }) => label.toLocaleLowerCase().includes(wanted) || value.toLowerCase() === wanted,
    )
    .toSorted((one, other) => one.label.localeCompare(other.label))
}

/** The country of the browser's language, which is right more often than any fixed one. */
export function countryGuess(): Option | null {
  const region = regionOf(navigator.language)
  if (!region || !COUNTRIES.includes(region)) return null
  return { value: region, label: names().of(region) ?? region }
}

/** Some browsers name a language in a form that is none (`en-US@posix`). */
const regionOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().region
  } catch {
    return undefined
  }
}

export const countryName = (code: string): string => names().of(code) ?? code
