import sax from 'sax'
import { invalid } from '../../problems.ts'
import { breathe } from '../breathe.ts'

export type XmlHandlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  close?: (name: string) => void
  /** Text in pieces: a long one is never held whole here. */
  text?: (piece: string) => void
}

/** Deeper than any part of a spreadsheet goes. */
const DEEPEST = 64

/**
 * Reads XML as it arrives; after each piece the caller may take what its handlers have gathered. Names come without
 * their prefix. Entities that a document defines for itself are not known, so none can unfold.
 */
export function* readXml(pieces: Iterable<Uint8Array>, handlers: XmlHandlers): Generator<void> {
  const parser = sax.parser(true, { position: false })
  const decoder = new TextDecoder()
  let depth = 0
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) throw broken('it is nested too deeply')
    handlers.open?.(local(name), attributes as Record<string, string>)
  }
  parser.onclosetag = (name) => {
    depth--
    handlers.close?.(local(name))
  }
  parser.ontext = (text) => handlers.text?.(text)
  parser.oncdata = (text) => handlers.text?.(text)
  parser.onerror = (error) => {
    throw broken(error.message.split('\n')[0] ?? '')
  }
  for (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }))
    yield
  }
  parser.write(decoder.decode()).close()
  yield
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const broken = (why: string) =>
  invalid(
    'file',
    `Nothing more was read: a part of this Excel file is not well-formed (${why}). Save it again.`,
  )

/** Reads a part of a file whole, and lets other work through after each piece. */
export const readAllXml = async (pieces: Iterable<Uint8Array>, handlers: XmlHandlers): Promise<void> => {
  for (const _ of readXml(pieces, handlers)) await breathe()
}
