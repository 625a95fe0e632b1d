import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Puts the texts of all areas into one file beside the script. They are no code, they grow with every area, and the
 * page fetches them while it still reads the script. Development and tests import them as they lie.
 */
export function textsApart(): Plugin {
  let file = ''
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
      const catalogues = globSync(['texts/en.json', '../areas/*/texts/en.json'], { cwd: web }).map((path) => {
        this.addWatchFile(join(web, path))
        return JSON.parse(readFileSync(join(web, path), 'utf8')) as object
      })
      file = this.emitFile({
        type: 'asset',
        name: 'texts-en.json',
        source: JSON.stringify(Object.assign({}, ...catalogues)),
      })
      return {
        code: `export const loadEnglish = async () => {
  const answer = await fetch(import.meta.ROLLUP_FILE_URL_${file})
  if (!answer.ok) throw new Error('The texts answered ' + answer.status)
  return answer.json()
}`,
        moduleSideEffects: false,
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
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
