import type { Block, Doc } from './document.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Addresses become links, and nothing else does. */
const linked = (text: string): string =>
  escaped(text).replaceAll(
    /\bhttps?:\/\/[^\s<>"')]+[^\s<>"').,;:]/g,
    (href) => `<a href="${href}">${href}</a>`,
  )

const blockHtml = (block: Block): string => {
  if (block.kind === 'list')
    return `<ul>${block.items.map((item) => `<li>${linked(item)}</li>`).join('')}</ul>`
  if (block.kind === 'paragraph') return `<p${block.soft ? ' class="soft"' : ''}>${linked(block.text)}</p>`
  const aside = block.aside === '' ? '' : ` <small>${escaped(block.aside)}</small>`
  return `<h${block.level}>${escaped(block.text)}${aside}</h${block.level}>`
}

/** What the page is dressed in: the product's tokens as CSS, and its typeface as data addresses, one for each part. */
export type Dress = { tokens: string; fonts: readonly { data: string; range: string }[] }

const FACE = (font: Dress['fonts'][number]): string =>
  `@font-face{font-family:"Atkinson Hyperlegible Next Variable";font-weight:200 800;font-display:swap;src:url(${font.data}) format("woff2");unicode-range:${font.range}}`

const STYLE = `
body{margin:0;background:var(--paper);color:var(--ink);font:var(--regular) var(--size-3)/var(--line-3) var(--font);font-variant-numeric:tabular-nums}
main{box-sizing:border-box;max-width:46rem;margin:0 auto;padding:var(--s7) var(--s5)}
h1{margin:0;font-size:var(--size-5);line-height:var(--line-5);font-weight:var(--strong)}
h2{margin:var(--s6) 0 var(--s2);padding-bottom:var(--s1);border-bottom:1px solid var(--line);font-size:var(--size-4);line-height:var(--line-4);font-weight:var(--strong);break-after:avoid}
h3{display:flex;flex-wrap:wrap;gap:0 var(--s4);justify-content:space-between;margin:var(--s4) 0 var(--s1);font-size:var(--size-3);font-weight:var(--strong);break-after:avoid}
small,.soft,footer{color:var(--soft);font-size:var(--size-2);line-height:var(--line-2);font-weight:var(--regular)}
p{margin:var(--s1) 0 var(--s2);overflow-wrap:anywhere}
ul{margin:var(--s1) 0 var(--s2);padding-left:var(--s5)}
li{overflow-wrap:anywhere;break-inside:avoid}
.about{font-size:var(--size-4);line-height:var(--line-4);color:var(--soft)}
footer{margin-top:var(--s6);padding-top:var(--s3);border-top:1px solid var(--line)}
a{color:var(--accent)}
@page{margin:18mm}
@media print{:root{--paper:#fff;--ink:#1d1f1c;--soft:#5a5e57;--accent:#0f4f3b;--line:#cfccc2}body{font-size:10.5pt;line-height:1.4}main{max-width:none;padding:0}a{text-decoration:none;color:inherit}}
`

/** A document as one web page that needs nothing beside it: it can be mailed, printed, put on any server. */
export const pageOf = (doc: Doc, dress: Dress): string =>
  [
    `<!doctype html><html lang="${escaped(doc.language)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escaped(doc.title)}</title>`,
    `<style>${dress.fonts.map(FACE).join('')}${dress.tokens}${STYLE}</style></head><body><main>`,
    `<header><h1>${escaped(doc.title)}</h1>`,
    doc.about === '' ? '' : `<p class="about">${escaped(doc.about)}</p>`,
    doc.facts.length === 0 ? '' : `<p class="soft">${doc.facts.map(linked).join(' · ')}</p>`,
    '</header>',
    ...doc.blocks.map(blockHtml),
    doc.foot === '' ? '' : `<footer><p>${linked(doc.foot)}</p></footer>`,
    '</main></body></html>\n',
  ].join('')
