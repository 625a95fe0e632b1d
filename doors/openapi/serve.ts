import type { FastifyInstance } from 'fastify'
import type { Catalogue } from '../../core/app.ts'
import { API } from '../rest/rest.ts'
import { openApiDocument } from './document.ts'

/** The document at /api/v1/openapi.json, for anybody: it holds no data. */
export const serveOpenApi = (server: FastifyInstance, catalogue: Catalogue, version: string): void => {
  let text: string | null = null
  server.get(`${API}/openapi.json`, async (_, reply) => {
    text ??= JSON.stringify(openApiDocument(catalogue, version))
    return reply.header('content-type', 'application/json; charset=utf-8').send(text)
  })
}
