import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts the texts of all areas into one file for each language beside the script. They are no code, they grow with every
 * area, and the page fetches the one it needs while it still reads the script. Development and tests import them as
 * they lie.
 */
export function textsApart(): Plugin {
  let web = ''
  return {
    name: 'texts-apart',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      web = config.root
    },
    load(id) {
      if (!id.endsWith('/web/text/catalogue.ts')) return null
      const english = textsOf(web, 'en', (file) => this.addWatchFile(file))
      const files = languagesOf(web).map((language) => {
        const texts = textsOf(web, language, (file) => this.addWatchFile(file))
        const name = `texts-${language}.json`
        // What a language lacks is read in English.
        const file = this.emitFile({ type: 'asset', name, source: JSON.stringify({ ...english, ...texts }) })
        return `${language}: import.meta.ROLLUP_FILE_URL_${file}`
      })
      return {
        code: `const files = { ${files.join(', ')} }
export const loadCatalogue = async (language) => {
  const answer = await fetch(files[language])
  if (!answer.ok) throw new Error('The texts answered ' + answer.status)
  return answer.json()
}`,
        moduleSideEffects: false,
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        // Which language is read is known in the browser only; most read English.
        const name = Object.keys(bundle ?? {}).find((path) => /texts-en-.*\.json$/.test(path))
        if (name === undefined) throw new Error('The build holds no texts.')
        return [
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `/${name}` },
            injectTo: 'head',
          },
        ]
      },
    },
  }
}

const languagesOf = (web: string): string[] =>
  globSync('texts/*.json', { cwd: web })
    .map((path) => basename(path, '.json'))
    .sort()

const textsOf = (web: string, language: string, watch: (file: string) => void): object =>
  Object.assign(
    {},
    ...globSync([`texts/${language}.json`, `../areas/*/texts/${language}.json`], { cwd: web }).map((path) => {
      const file = join(web, path)
      watch(file)
      return JSON.parse(readFileSync(file, 'utf8')) as object
    }),
  )
