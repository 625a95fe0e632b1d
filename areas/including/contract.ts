import { choice, date, longText, record, text } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const WCAG_VERSIONS = ['2.0', '2.1', '2.2'] as const
export const WCAG_LEVELS = ['A', 'AA', 'AAA'] as const
export const OBLIGATION_STATES = ['open', 'met', 'not-ours'] as const
export const ABOUT = ['accessibility', 'privacy', 'other'] as const

/** From worst to least: a blocker keeps somebody from doing what the page is for. */
export const SEVERITIES = ['blocker', 'serious', 'moderate', 'minor'] as const
export type Severity = (typeof SEVERITIES)[number]
export const FINDING_STATES = ['open', 'fixed', 'accepted'] as const
export type FindingState = (typeof FINDING_STATES)[number]
export const FOUND_BY = ['person', 'manual-check', 'automated-check', 'audit', 'report'] as const

export const obligation = defineKind({
  name: 'obligation',
  plural: 'obligations',
  prefix: 'OBL',
  about: 'What a law, a contract or a policy demands by when. A dated note of it, never advice.',
  product: 'none',
  titleAbout: 'What is demanded, in a few words.',
  fields: {
    concerns: choice('What it is about.', ABOUT, { default: 'accessibility' }),
    state: choice('Whether it still asks for something.', OBLIGATION_STATES, { default: 'open' }),
    regime: text('The law, contract or policy: ADA Title II web rule, 28 CFR 35 subpart H.', {
      searched: true,
    }),
    wcagVersion: choice('The version of WCAG that it names.', WCAG_VERSIONS),
    wcagLevel: choice('The level of WCAG that it names.', WCAG_LEVELS),
    dueOn: date('The day by which it holds.'),
    appliesTo: longText('Whom and what it covers, as far as is known here.'),
    source: text('The address of what was read.', { max: 1000 }),
    asOf: date('The day on which the source was read last.'),
    template: text('The template that it came from.', { max: 60 }),
  },
})

export const finding = defineKind({
  name: 'finding',
  plural: 'findings',
  prefix: 'FIND',
  about: 'A barrier that was found: what, where, by which criterion, how severe.',
  product: 'required',
  titleAbout: 'What keeps whom from what, in a few words.',
  fields: {
    severity: choice('How much it keeps people from.', SEVERITIES, { default: 'moderate' }),
    state: choice('What became of it.', FINDING_STATES, { default: 'open' }),
    page: text('The address of the page, or the name of the screen.', { max: 1000, searched: true }),
    criterion: text('The WCAG criterion: 1.4.3.', { max: 12 }),
    what: longText('What happens, with which technology, and whom it keeps from what.'),
    foundBy: choice('How it was found.', FOUND_BY, { default: 'manual-check' }),
    foundOn: date('When it was found.'),
    obligationId: record('The obligation that it stands against.', 'obligation'),
    reason: longText('Why it was accepted, or how the fix was checked.'),
  },
})
