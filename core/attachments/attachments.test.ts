import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Client, startTestApp } from '../../tools/test/app.ts'
import { jpegOf, PNG, TINY_PDF } from './sample-pictures.ts'
import { hashOfBytes, openFileStore } from './store.ts'

const test1 = await startTestApp()
const { app, owner, client, productId, server, workspaceId, stranger } = test1

type Head = { id: string; ref: string; title: string }
type Attachment = {
  id: string
  name: string
  type: string
  size: number
  hash: string
  isImage: boolean
  isCalledWrong: boolean
  commentId: string | null
}
type Added = { id: string; attachment: Attachment; batchId: string; detail: string; code: string }

const item = (
  await owner.call<{ record: Head }>('POST', '/items', { title: 'Late-work queue', product: productId })
).body.record
const add = (name: string, bytes: Uint8Array | string, by = owner, more: object = {}) =>
  by.call<Added>('POST', `/records/${item.ref}/attachments`, {
    name,
    base64: Buffer.from(bytes as string).toString('base64'),
    ...more,
  })
const list = async (by = owner) =>
  (await by.call<{ attachments: Attachment[]; largest: number }>('GET', `/records/${item.ref}/attachments`))
    .body
const fetchFile = (id: string, by: Pick<Client, 'token'> | null = owner, query = '') =>
  server.inject({
    method: 'GET',
    url: `/api/v1/${workspaceId}/attachments/${id}/file${query}`,
    headers: by ? { authorization: `Bearer ${by.token}` } : {},
  })

test('what is attached comes back byte for byte, under its hash, with its limit said before', async () => {
  const { attachment } = (await add('letter.pdf', TINY_PDF)).body
  expect(attachment).toMatchObject({
    name: 'letter.pdf',
    type: 'application/pdf',
    isImage: false,
    isCalledWrong: false,
  })
  expect(attachment.hash).toBe(hashOfBytes(TINY_PDF))
  const file = await fetchFile(attachment.id)
  expect(file.rawPayload.equals(TINY_PDF)).toBe(true)
  expect((await list()).largest).toBe(app.files.largest)
})

test('a file that is too large, empty, or a photo that keeps its place is refused with a word', async () => {
  const large = await add('large.bin', Buffer.alloc(app.files.largest + 1))
  expect(large).toMatchObject({ status: 413, body: { code: 'too-large' } })
  expect(large.body.detail).toContain('at most 2 MB')
  expect((await add('empty.txt', '')).status).toBe(400)
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])
  expect((await add('IMG_1.heic', heic)).body.detail).toContain('Save it as JPEG')
})

test.each([
  ['photo.png', '<script>alert(1)</script>', 'text/html', true],
  ['photo.jpg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'image/svg+xml', true],
  ['picture.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', false],
  ['report.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'application/', true],
  ['notes.txt', 'Monday: maths', 'text/plain', false],
  ['page.html', '<!doctype html><p>Hello', 'text/html', false],
  ['table.csv', 'a,b\n1,2\n', 'text/plain', false],
  ['data.bin', Buffer.from([0, 1, 2, 3, 255, 254]), 'application/octet-stream', false],
  ['photo.gif', PNG, 'image/png', true],
])('%s is kept as what its content is, and never runs', async (name, bytes, type, lies) => {
  const { attachment } = (await add(name, bytes)).body
  expect(attachment.type.startsWith(type)).toBe(true)
  expect(attachment.isCalledWrong).toBe(lies)
  const file = await fetchFile(attachment.id, owner, '?draw=true')
  expect(file.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  })
  expect(String(file.headers['content-type'])).toMatch(
    /^(?:image\/png|text\/plain; charset=utf-8|application\/)/,
  )
  expect(String(file.headers['content-disposition'])).toMatch(attachment.isImage ? /^inline/ : /^attachment/)
})

test.each([
  ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>.png'],
  ['"; filename="evil.exe', '"; filename="evil.exe'],
  ['../../etc/passwd', '.. .. etc passwd'],
  ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
  ['line\r\nset-cookie: a=b', 'line set-cookie: a=b'],
  ['Prüfung – Übersicht 数学.txt', 'Prüfung – Übersicht 数学.txt'],
  ['...', 'file'],
])('the name %j is harmless in the list and in the header', async (name, kept) => {
  const answer = await add(name, 'text')
  expect(answer.body.attachment.name).toBe(kept)
  const { headers } = await fetchFile(answer.body.id)
  expect(headers['set-cookie']).toBeUndefined()
  const disposition = String(headers['content-disposition'])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be in a header.
  expect(disposition).toMatch(/^attachment; filename=[^\u0000-\u001f]+$/)
  const star = /filename\*=UTF-8''(\S+)/.exec(disposition)?.[1]
  const plain = /filename=(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(disposition)
  expect(star ? decodeURIComponent(star) : (plain?.[1]?.replaceAll(/\\(.)/g, '$1') ?? plain?.[2])).toBe(kept)
})

test('a photo loses its place, its maker and what hangs behind it, and keeps its picture and which way is up', async () => {
  const { bytes, picture, secrets } = jpegOf({ orientation: 6 })
  const { attachment } = (await add('class.jpg', bytes)).body
  const kept = (await fetchFile(attachment.id, owner, '?draw=true')).rawPayload
  for (const secret of secrets) {
    expect(bytes.includes(secret)).toBe(true)
    expect(kept.includes(secret)).toBe(false)
  }
  expect(kept.includes(picture)).toBe(true)
  expect(kept.includes(Buffer.from('0112000300000001', 'hex'))).toBe(true)
  expect(attachment.size).toBe(kept.length)
  expect(attachment.hash).toBe(hashOfBytes(kept))
})

test('whoever may read the record reads its files, and nobody else does', async () => {
  const { id } = (await add('plan.txt', 'The plan')).body
  for (const level of ['viewer', 'contributor', 'product-owner', 'admin'] as const)
    expect((await fetchFile(id, await client(level))).statusCode, level).toBe(200)
  expect((await fetchFile(id, await client('member'))).statusCode).toBe(403)
  expect((await fetchFile(id, await stranger())).statusCode).toBe(404)
  expect((await fetchFile(id, null)).statusCode).toBe(401)
  expect((await fetchFile(id, await client('owner', ['nowhere:read']))).statusCode).toBe(403)
})

test('a reader may attach, and take away what is theirs; the rest takes a right to change the record', async () => {
  const [viewer, contributor] = [await client('viewer'), await client('contributor')]
  const ours = (await add('ours.txt', 'Ours')).body
  const theirs = (await add('theirs.txt', 'Theirs', viewer)).body
  expect((await viewer.call('DELETE', `/attachments/${ours.id}`)).status).toBe(403)
  expect((await viewer.call('DELETE', `/attachments/${theirs.id}`)).status).toBe(200)
  expect((await contributor.call('DELETE', `/attachments/${ours.id}`)).status).toBe(200)
})

test('taking a file away and attaching one are in the history and can be undone', async () => {
  const added = (await add('undo.txt', 'Undo me')).body
  const removed = await owner.call<{ batchId: string }>('DELETE', `/attachments/${added.id}`)
  expect((await fetchFile(added.id)).statusCode).toBe(404)
  await owner.call('POST', `/changes/${removed.body.batchId}/undo`)
  expect((await fetchFile(added.id)).body).toBe('Undo me')
  await owner.call('POST', `/changes/${added.batchId}/undo`)
  expect((await list()).attachments.some((each) => each.id === added.id)).toBe(false)
  const history = await owner.call<{ lines: { verb: string }[] }>('GET', `/records/${item.ref}/history`)
  expect(history.body.lines.filter((line) => line.verb === 'attached').length).toBeGreaterThan(2)
})

test('what is in the bin keeps its files, and has them again when it is restored', async () => {
  const other = await owner.call<{ record: Head }>('POST', '/items', { title: 'Binned', product: productId })
  const { ref } = other.body.record
  const input = { name: 'kept.txt', base64: Buffer.from('Kept').toString('base64') }
  const { id } = (await owner.call<Added>('POST', `/records/${ref}/attachments`, input)).body
  await owner.call('POST', '/items/bin', { refs: [ref] })
  await app.jobs.find((job) => job.name === 'files.sweep')?.run(app)
  await owner.call('POST', '/items/restore', { refs: [ref] })
  expect((await fetchFile(id)).body).toBe('Kept')
})

test('a file goes with a comment of one’s own, and stands there', async () => {
  const viewer = await client('viewer')
  const said = await viewer.call<{ comment: { id: string } }>('POST', `/records/${item.ref}/comments`, {
    text: 'See the picture',
  })
  const { id } = said.body.comment
  expect((await add('x.png', PNG, owner, { comment: id })).status).toBe(403)
  expect((await add('x.png', PNG, viewer, { comment: id })).status).toBe(200)
  const comments = await owner.call<{ comments: { id: string; attachments: Attachment[] }[] }>(
    'GET',
    `/records/${item.ref}/comments`,
  )
  const found = comments.body.comments.find((each) => each.id === id)
  expect(found?.attachments).toMatchObject([{ name: 'x.png', isImage: true }])
})

test('the same content twice lies there once, and what nobody names is swept up when it is old', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-store-'))
  const store = openFileStore(folder, 1000)
  const [one, two] = [
    await store.save(workspaceId, Buffer.from('a')),
    await store.save(workspaceId, Buffer.from('a')),
  ]
  const orphan = await store.save(workspaceId, Buffer.from('b'))
  expect(one).toBe(two)
  const files = () =>
    readdirSync(join(folder, 'files', workspaceId), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )
  expect(files()).toHaveLength(2)
  expect(await store.sweep(workspaceId, new Set([one]), Date.now(), 60_000)).toBe(0)
  expect(await store.sweep(workspaceId, new Set([one]), Date.now() + 120_000, 60_000)).toBe(1)
  expect(await store.sizeOf(workspaceId, orphan)).toBeNull()
  expect(readFileSync(store.pathOf(workspaceId, one), 'utf8')).toBe('a')
})

/** A disk of 256 kB, or null where this machine does not let us make one. */
const smallDisk = (): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-disk-'))
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder], { stdio: 'ignore' })
    afterAll(() => execFileSync('umount', [folder]))
    return folder
  } catch {
    return null
  }
}
const disk = smallDisk()

test.skipIf(disk === null)(
  'a full disk is said in words, leaves nothing half-written, and the server goes on',
  async () => {
    const before = app.files
    app.files = openFileStore(disk ?? '', 2_000_000)
    const full = await add('video.bin', Buffer.alloc(600_000, 7))
    expect(full).toMatchObject({ status: 507, body: { code: 'no-room' } })
    const left = readdirSync(disk ?? '', { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )
    expect(left).toEqual([])
    expect((await list()).attachments.some((each) => each.name === 'video.bin')).toBe(false)
    expect((await add('small.txt', 'There is room for this')).status).toBe(200)
    app.files = before
  },
)
