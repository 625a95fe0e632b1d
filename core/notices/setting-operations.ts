import { z } from 'zod'
import { actorsOf, addressOf } from '../access/reach.ts'
import type { Context } from '../operations/context.ts'
import { defineLongOperation, defineOperation, type Operation } from '../operations/define.ts'
import { Problem } from '../problems.ts'
import { MAIL_WAYS, NOTICE_KINDS } from './kinds.ts'
import { mailsOf } from './mail-log.ts'
import { type Held, keepSettings, settingsOf } from './settings.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written as hour and minute, such as 07:30.')
const zone = z
  .string()
  .max(60)
  .refine((name) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      return true
    } catch {
      return false
    }
  }, 'This is no time zone. Write it as Europe/Lisbon or America/New_York.')

const fields = {
  mail: z.enum(MAIL_WAYS).meta({ description: 'At once, once a day in one mail, or not at all.' }),
  digestAt: clock.meta({ description: 'When the daily mail goes out.' }),
  quietFrom: clock.nullable().meta({ description: 'From then on mail is held back, each day.' }),
  quietTo: clock.nullable().meta({ description: 'Until then; it may be the next morning.' }),
  timeZone: zone.nullable().meta({ description: 'Of these times; null for that of the workspace.' }),
  muted: z.array(z.enum(NOTICE_KINDS)).meta({ description: 'Of these you are not told at all.' }),
  breaks: z.boolean().meta({ description: 'In breaks and holidays nobody reminds you of what is due.' }),
  pausedFrom: z.iso.date().nullable().meta({ description: 'The first day on which you are left alone.' }),
  pausedTo: z.iso.date().nullable().meta({ description: 'The last.' }),
}
const settingsShape = z.object({
  ...fields,
  zone: z.string().meta({ description: 'The time zone that holds.' }),
  hasMailServer: z.boolean(),
  address: z.string().nullable().meta({ description: 'Where mail goes.' }),
})

const shown = async (ctx: Context, settings: Held) => ({
  ...settings,
  hasMailServer: ctx.app.mailer.ready,
  address: await ownAddress(ctx),
})

const ownAddress = async (ctx: Context): Promise<string | null> => {
  const actor = (await actorsOf(ctx, [ctx.actor.personId])).get(ctx.actor.personId)
  return actor ? addressOf(ctx.app, actor) : null
}

export const noticeSettingOperations: Operation[] = [
  defineOperation({
    name: 'notice.settings',
    summary: 'Read how and when you are told: mail, quiet hours, pauses, what is muted.',
    method: 'GET',
    path: '/notices/settings',
    may: 'guest',
    input: z.strictObject({}),
    output: settingsShape,
    example: () => ({}),
    run: async (ctx) => shown(ctx, (await settingsOf(ctx, [ctx.actor.personId]))(ctx.actor.personId)),
  }),
  defineOperation({
    name: 'notice.choose',
    summary: 'Choose how and when you are told; what is not named stays.',
    method: 'PATCH',
    path: '/notices/settings',
    may: 'guest',
    input: z.strictObject(fields).partial(),
    output: settingsShape,
    example: () => ({ mail: 'daily', digestAt: '07:30' }),
    run: async (ctx, input) => {
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
      return shown(ctx, await keepSettings(ctx, ctx.actor.personId, given))
    },
  }),
  defineLongOperation({
    name: 'notice.try-mail',
    summary: 'Send a mail to your own address, and say what the mail server answers.',
    method: 'POST',
    path: '/notices/try-mail',
    may: 'guest',
    notForAssistants: true,
    reads: true,
    input: z.strictObject({}),
    output: z.object({
      sent: z.boolean(),
      address: z.string().nullable(),
      fault: z
        .string()
        .meta({ description: 'What the mail server said, in its own words; empty if it took it.' }),
    }),
    example: () => ({}),
    load: async (ctx) => {
      const address = await ownAddress(ctx)
      if (ctx.app.mailer.ready && !address)
        throw new Problem(
          'conflict',
          'Your account has no address, so nothing was sent. Give it one under Account.',
        )
      return { address, name: ctx.actor.personName }
    },
    work: async (app, { address, name }: { address: string | null; name: string }): Promise<string> => {
      try {
        await app.mailer.send({
          to: address ?? '',
          subject: 'A test from Linchpin',
          text: `Hello ${name},\n\nthis mail was asked for in your settings. If you can read it, mail works.\n`,
        })
        return ''
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    save: async (_ctx, _input, { address }, fault) => ({ sent: fault === '', address, fault }),
  }),
  defineOperation({
    name: 'notice.mails',
    summary: 'List the mails that you were sent of your notices, newest first, with what became of each.',
    method: 'GET',
    path: '/notices/mails',
    may: 'guest',
    input: z.strictObject({ limit: z.coerce.number<number>().int().min(1).max(100).default(20) }),
    output: z.object({
      mails: z.array(
        z.object({
          id: z.uuid(),
          subject: z.string(),
          address: z.string(),
          at: z.iso.datetime(),
          state: z.enum(['sending', 'sent', 'failed', 'unknown']).meta({
            description: 'unknown: the connection broke while it went over. It is not sent again.',
          }),
          fault: z.string(),
        }),
      ),
      waiting: z.int().meta({ description: 'Notices that wait to be mailed.' }),
      nextAt: z.iso.datetime().nullable().meta({ description: 'When the first of them is due.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => mailsOf(ctx, input.limit),
  }),
]
