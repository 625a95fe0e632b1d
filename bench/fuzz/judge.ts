import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument } from '../../doors/openapi/document.ts'
import type { Described, Request } from './requests.ts'
import type { Answer, NoAnswer } from './send.ts'

/** Nobody waits longer for any answer, in ms; the machine may be shared. */
const SLOW = 15_000

/** Says what is wrong with an answer, or null: it is the declared one, or a problem that says what happened. */
export const judgeFor = (document: OpenApiDocument, operations: readonly Described[]) => {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'document', components: document.components })
  const pointed = (schema: unknown): unknown =>
    JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/'))
  const compiled = new Map<string, ValidateFunction>()
  const matching = (name: string, schema: unknown): ValidateFunction => {
    const known = compiled.get(name) ?? ajv.compile(pointed(schema) as object)
    compiled.set(name, known)
    return known
  }
  const byId = new Map(operations.map((each) => [each.id, each]))

  return (request: Request, answer: Answer | NoAnswer): string | null => {
    if ('gone' in answer) {
      if (request.cutAt !== undefined || answer.gone.startsWith('not sent')) return null
      // A body that is too large is refused before all of it was sent; the connection then breaks in our hands.
      if ((request.body?.length ?? 0) > 2_000_000 && /EPIPE|ECONNRESET/.test(answer.gone)) return null
      return `no answer: ${answer.gone}`
    }
    if (answer.status >= 500) return `answered ${answer.status}`
    if (answer.ms > SLOW) return `took ${Math.round(answer.ms)} ms`
    if (request.method === 'HEAD' || answer.status === 304) return null
    if (answer.status >= 400) {
      if (!answer.type.startsWith('application/problem+json'))
        return `refused ${answer.status} as ${answer.type || 'nothing'}`
      const fits = matching('Problem', document.components.schemas['Problem'])
      const problem = parsed(answer.text) as { status?: number; detail?: string } | undefined
      if (!fits(problem)) return `a problem of another shape: ${ajv.errorsText(fits.errors)}`
      if (problem?.status !== answer.status) return 'a problem with another status than its answer'
      return problem?.detail ? null : 'a problem that says nothing'
    }
    const operation = byId.get(request.operation)
    if (!operation?.answer || operation.method !== request.method || answer.status !== 200) return null
    // A spoiled address may have led to another operation, whose shape is not this one's.
    if (!answer.type.startsWith('application/json')) return `answered as ${answer.type}`
    const fits = matching(operation.id, operation.answer)
    return fits(parsed(answer.text))
      ? null
      : `an answer of another shape than declared: ${ajv.errorsText(fits.errors)}`
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
