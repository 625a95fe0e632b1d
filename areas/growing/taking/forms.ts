import { readFileSync } from 'node:fs'
import type { Doc } from '../../../engines/document/document.ts'
import { markdownOf } from '../../../engines/document/markdown.ts'
import { type Dress, pageOf } from '../../../engines/document/page.ts'
import type { FORMS } from './contract.ts'
import { jsonResumeOf } from './json-resume.ts'
import { type Pdf, pdfOf } from './pdf.ts'
import type { Taken } from './taken.ts'
import type { Says } from './words.ts'
import { documentOf, impactOf } from './write.ts'

type Form = (typeof FORMS)[number]
export type Made = { type: string; ending: string; content: string | Buffer }
type Asked = { taken: Taken; says: Says; today: string; now: string }

const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-'
/** Which signs each file of the typeface holds, as its own style sheet says. */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const

let dressed: Dress | null = null
/** The product's own tokens and typeface, so that the page looks as it does here. Read once. */
const dress = (): Dress => {
  dressed ??= {
    tokens: readFileSync(new URL('../../../web/tokens.css', import.meta.url), 'utf8').replaceAll(
      /\/\*.*?\*\//gs,
      '',
    ),
    fonts: Object.entries(RANGES).map(([part, range]) => {
      const file = readFileSync(new URL(import.meta.resolve(`${FONT}${part}-wght-normal.woff2`)))
      return { data: `data:font/woff2;base64,${file.toString('base64')}`, range }
    }),
  }
  return dressed
}

const setPdf = async (doc: Doc, { says, now }: Asked): Promise<Pdf> => {
  const set = (of: Doc): Promise<Pdf> =>
    pdfOf(of, {
      at: new Date(now),
      pageWord: (page, pages) => says.t('take.page', { page, pages }),
    })
  const pdf = await set(doc)
  if (pdf.unset.length === 0) return pdf
  // Said in the file itself: whoever holds it must not take a question mark for the word.
  return set({ ...doc, foot: `${doc.foot} ${says.t('take.unset')}` })
}

/** How many wins an impact page begins with; fewer where they do not fit on one page. */
const MOST_WINS = 8

/** The impact on one page: as many wins as fit, and how many there are beside them. */
const onePage = async (asked: Asked): Promise<{ doc: Doc; pdf: Pdf }> => {
  for (let most = Math.min(MOST_WINS, Math.max(1, asked.taken.wins.length)); ; most--) {
    const doc = impactOf(asked.taken, asked.says, asked.today, most)
    const pdf = await setPdf(doc, asked)
    if (pdf.pages === 1 || most === 1) return { doc, pdf }
  }
}

/** Makes the file of one form: of the whole choice, or its impact on one page. */
export const make = async (form: Form, of: 'record' | 'impact', asked: Asked): Promise<Made> => {
  if (form === 'json-resume') {
    const resume = jsonResumeOf(asked.taken, asked.says, asked.now)
    return { type: 'application/json', ending: 'json', content: `${JSON.stringify(resume, null, 2)}\n` }
  }
  const impact = of === 'impact' ? await onePage(asked) : null
  const doc = impact?.doc ?? documentOf(asked.taken, asked.says, asked.today)
  switch (form) {
    case 'markdown':
      return { type: 'text/markdown; charset=utf-8', ending: 'md', content: markdownOf(doc) }
    case 'page':
      return { type: 'text/html; charset=utf-8', ending: 'html', content: pageOf(doc, dress()) }
    case 'pdf':
      return {
        type: 'application/pdf',
        ending: 'pdf',
        content: (impact?.pdf ?? (await setPdf(doc, asked))).bytes,
      }
  }
}
