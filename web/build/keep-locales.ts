import type { Plugin } from 'vite'

const dictionary =
  /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*?([a-z]{2}-[A-Z]{2})\.m?js$/

/**
 * Leaves only the named locales of react-aria's own words in the bundle (it imports all 34 eagerly).
 * The others become English, because react-aria throws when a dictionary lacks a word.
 */
export function keepLocales(locales: readonly string[]): Plugin {
  return {
    name: 'keep-locales',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const locale = dictionary.exec(id)?.[1]
      if (locale === undefined || locales.includes(locale)) return null
      return `export { default } from './en-US.mjs'`
    },
  }
}
