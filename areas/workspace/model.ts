import { wordsFor } from '../../core/words/vocabulary.ts'
import type { InstitutionType } from './contract.ts'

/** A group that stands ready in a new workspace. `of` is the title of the wider group that it is part of. */
export type GroupTemplate = { title: string; about: string; core: boolean; of?: string }

/**
 * The groups of a new workspace in its own words: the three that no product decision should miss, and those that are
 * usual for this type of institution in this country (ISO 3166, two letters).
 */
export const groupsFor = (type: InstitutionType, country: string): GroupTemplate[] => {
  const words = wordsFor(type, country)
  const teachers = capital(words.teacher[1])
  const students = capital(words.learner[1])
  const core: GroupTemplate[] = [
    { title: teachers, about: `Everybody who teaches: ${words.teacher[1]} of all subjects.`, core: true },
    { title: students, about: `Everybody who learns here.`, core: true },
    {
      title: 'Administrators',
      about: `${capital(words.leader[1])}, office and records staff, and whoever answers for budgets and rules.`,
      core: true,
    },
  ]
  const more = (title: string, about: string, of?: string): GroupTemplate => ({
    title,
    about,
    core: false,
    ...(of ? { of } : {}),
  })
  const it = more('IT staff', 'Those who install, connect and support what is used.')
  const say = (choices: Record<string, string>, otherwise: string) => choices[country] ?? otherwise
  switch (type) {
    case 'school':
      return [
        ...core,
        more(`${capital(words.guardian[1])} and guardians`, `Those at home who help, sign and worry.`),
        more(
          say(
            { US: 'Special education staff', GB: 'SEND and support staff', IE: 'SEN and support staff' },
            'Learning support staff',
          ),
          `Those who help ${words.learner[1]} over barriers, beside the ${words.teacher[1]}.`,
        ),
        it,
      ]
    case 'college':
      return [
        ...core,
        more(
          say(
            { US: 'Adjunct faculty', CA: 'Part-time instructors', GB: 'Hourly-paid tutors' },
            `Part-time ${words.teacher[1]}`,
          ),
          'Paid by the section or the hour, often in several places, rarely in the meeting where things are decided.',
          teachers,
        ),
        more(
          `Evening and part-time ${words.learner[1]}`,
          'Those who learn beside work and family.',
          students,
        ),
        more(
          say({ US: 'Advisors' }, 'Advisers'),
          `Those who help ${words.learner[1]} choose, stay and finish.`,
        ),
        it,
      ]
    case 'university':
      return [
        ...core,
        more(
          say(
            {
              US: 'Adjunct faculty',
              CA: 'Sessional instructors',
              AU: 'Sessional lecturers',
              GB: 'Hourly-paid lecturers',
              IE: 'Hourly-paid lecturers',
            },
            `Part-time ${words.teacher[1]}`,
          ),
          'On short contracts, often in several places, rarely in the meeting where things are decided.',
          teachers,
        ),
        more(
          say({ US: 'Graduate students', CA: 'Graduate students' }, `Postgraduate ${words.learner[1]}`),
          'Those who learn, research and often teach at once.',
          students,
        ),
        more(
          say({ US: 'Academic advisors', GB: 'Personal tutors', IE: 'Personal tutors' }, 'Study advisers'),
          `Those who help ${words.learner[1]} choose, stay and finish.`,
        ),
        more('Librarians', 'Those who find, license and teach with sources.'),
        it,
      ]
    case 'other':
      return [...core, it]
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The product to practise on, for somebody who wants the role and has no product yet. It says what it is. */
export const sandboxProduct = (title: string) => ({
  title: title || 'Practice gradebook',
  sandbox: true,
  productKind: 'assessment',
  purpose:
    'A sandbox: an invented product to practise on. Collect notes, write items, order them, plan a release. Nothing here reaches a real class, and all of it can go into the bin.',
})

/** The currency of each country, by ISO 4217 and ISO 3166; countries that share one stand behind it. */
const CURRENCIES = `
AED AE, AFN AF, ALL AL, AMD AM, AOA AO, ARS AR, AUD AU KI NR TV, AZN AZ, BAM BA, BBD BB, BDT BD,
BGN BG, BHD BH, BIF BI, BND BN, BOB BO, BRL BR, BSD BS, BTN BT, BWP BW, BYN BY, BZD BZ, CAD CA,
CDF CD, CHF CH LI, CLP CL, CNY CN, COP CO, CRC CR, CUP CU, CVE CV, CZK CZ, DJF DJ, DKK DK FO GL,
DOP DO, DZD DZ, EGP EG, ERN ER, ETB ET,
EUR AD AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK, FJD FJ,
GBP GB GG IM JE, GEL GE, GHS GH, GMD GM, GNF GN, GTQ GT, GYD GY, HKD HK, HNL HN, HTG HT, HUF HU,
IDR ID, ILS IL PS, INR IN, IQD IQ, IRR IR, ISK IS, JMD JM, JOD JO, JPY JP, KES KE, KGS KG,
KHR KH, KMF KM, KPW KP, KRW KR, KWD KW, KZT KZ, LAK LA, LBP LB, LKR LK, LRD LR, LSL LS, LYD LY,
MAD MA EH, MDL MD, MGA MG, MKD MK, MMK MM, MNT MN, MOP MO, MRU MR, MUR MU, MVR MV, MWK MW,
MXN MX, MYR MY, MZN MZ, NAD NA, NGN NG, NIO NI, NOK NO, NPR NP, NZD NZ CK NU, OMR OM, PEN PE,
PGK PG, PHP PH, PKR PK, PLN PL, PYG PY, QAR QA, RON RO, RSD RS, RUB RU, RWF RW, SAR SA, SBD SB,
SCR SC, SDG SD, SEK SE, SGD SG, SLE SL, SOS SO, SRD SR, SSP SS, STN ST, SYP SY, SZL SZ, THB TH,
TJS TJ, TMT TM, TND TN, TOP TO, TRY TR, TTD TT, TWD TW, TZS TZ, UAH UA, UGX UG,
USD US AS EC FM GU MH MP PR PW SV TL VG VI ZW, UYU UY, UZS UZ, VES VE, VND VN, VUV VU, WST WS,
XAF CF CG CM GA GQ TD, XCD AG DM GD KN LC VC, XOF BF BJ CI GW ML NE SN TG, XPF NC PF, YER YE,
ZAR ZA, ZMW ZM
`

const currencies = new Map(
  CURRENCIES.trim()
    .split(/,\s*/)
    .flatMap((line) => {
      const [currency = '', ...countries] = line.split(' ')
      return countries.map((country) => [country, currency] as const)
    }),
)

/** All country codes that can be chosen, in no order: a page sorts them by their names in its language. */
export const COUNTRIES: readonly string[] = [...currencies.keys()]

export const currencyOf = (country: string): string => currencies.get(country) ?? 'USD'
