import { SAYS } from './de-says.ts'
import {
  ACTION_VERBS,
  MEASURED_VERBS,
  NOUNS_TOO,
  OUTPUT_VERBS,
  SENIOR_VERBS,
  WEAK_VERBS,
} from './de-verbs.ts'
import type { Language } from './language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const NUMBER = '(\\d+(?:[.,]\\d+)*)'
const SHOWS = 'sagen Sie, woran man es sieht'
const MANY = 'sagen Sie, wie viele'
const OFTEN = 'sagen Sie, wie oft'
const MUCH = 'sagen Sie, um wie viel'

/** German: its words. What the checker says in it stands in `de-says.ts`. */
export const de: Language = {
  verbFirst: false,
  glues: true,
  decimal: ',',
  actionVerbs: ACTION_VERBS,
  weakVerbs: WEAK_VERBS,
  measuredVerbs: MEASURED_VERBS,
  outputVerbs: OUTPUT_VERBS,
  seniorVerbs: SENIOR_VERBS,
  nounsToo: NOUNS_TOO,
  vague: {
    besser: 'sagen Sie, was anders sein wird',
    bessere: 'sagen Sie, was anders sein wird',
    besseren: 'sagen Sie, was anders sein wird',
    mehr: MANY,
    weniger: MANY,
    verschiedene: 'nennen Sie sie',
    verschiedenen: 'nennen Sie sie',
    diverse: 'nennen Sie sie',
    mehrere: MANY,
    mehreren: MANY,
    einige: MANY,
    einigen: MANY,
    manche: MANY,
    viele: MANY,
    vielen: MANY,
    usw: 'nennen Sie sie',
    etc: 'nennen Sie sie',
    'und so weiter': 'nennen Sie sie',
    effektiv: SHOWS,
    effektiver: SHOWS,
    effizient: SHOWS,
    effizienter: SHOWS,
    'nach bedarf': 'sagen Sie, wann',
    'bei bedarf': 'sagen Sie, wann',
    robust: 'sagen Sie, was es aushalten muss',
    gut: SHOWS,
    gute: SHOWS,
    guten: SHOWS,
    optimal: SHOWS,
    angemessen: MUCH,
    ausreichend: MUCH,
    deutlich: MUCH,
    wesentlich: MUCH,
    erheblich: MUCH,
    spürbar: MUCH,
    nachhaltig: 'sagen Sie, wie lange es halten soll',
    schnell: 'sagen Sie, bis wann',
    schneller: 'sagen Sie, bis wann',
    zeitnah: 'sagen Sie, bis wann',
    bald: 'nennen Sie den Tag',
    möglichst: MUCH,
    regelmäßig: OFTEN,
    oft: OFTEN,
    öfter: OFTEN,
    häufig: OFTEN,
    häufiger: OFTEN,
    dinge: 'nennen Sie sie',
    sachen: 'nennen Sie sie',
    einfach: 'sagen Sie, was die Leute dann können',
    einfacher: 'sagen Sie, was die Leute dann können',
    benutzerfreundlich: 'sagen Sie, was die Leute dann können',
    ganzheitlich: 'nennen Sie die Teile',
    synergien: 'sagen Sie, wer was gemeinsam tut',
  },
  settings:
    words(`schule schulen hochschule hochschulen universität universitäten uni gymnasium berufsschule campus kurs kurse kursen
    klasse klassen jahrgang jahrgangs seminar seminare vorlesung fach fächer fächern modul module modulen semester trimester schuljahr fachbereich fakultät institut
    lehrende lehrenden lehrkraft lehrkräfte lehrkräften lehrbeauftragte lehrbeauftragten lehrer lehrern lehrerin lehrerinnen
    dozent dozenten dozentin dozentinnen studierende studierenden studentin studentinnen studenten schüler schülern
    schülerin schülerinnen lernende lernenden eltern personal team teams entwickler entwicklern entwicklerin
    entwicklerinnen entwicklungsteam gestalterin verwaltung dekan dekanin dekanat leitung schulleitung vorstand
    kollegin kolleginnen kollegen kollegium beteiligte beteiligten nutzende nutzenden nutzer nutzern bibliothek
    prüfungsamt rechenzentrum support produkt notenbuch portal lernplattform besprechung besprechungen sitzung sitzungen
    review reviews retrospektive retrospektiven planung gespräch gespräche gesprächen beratende beratenden`),
  observable: words(
    'zertifiziert zertifikat zertifikats zertifizierung prüfung examen abschluss diplom abzeichen',
  ),
  sources:
    words(`umfrage umfragen befragung fragebogen bericht berichte berichts auswertung statistik protokoll protokolle
    protokollen dashboard logbuch liste strichliste tabelle kennzahl evaluation`),
  numbered:
    words(`stufe niveau version phase teil kapitel klasse jahr woche raum schritt release sprint ziel nummer nr scrum
    wcag iso abschnitt quartal seite jahrgang band`),
  small:
    words(`ein eine einen einem einer eines der die das den dem des und oder aber in im an am auf aus bei beim bis durch
    für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie dass damit sodass so weil wenn
    falls indem dann auch nicht kein keine keinen jede jeder jedes jeden jedem alle allen ich mich mir mein meine meinen
    meinem meiner wir uns unser unsere unseren unserem sie er es ihr ihre ihren sein seine ist sind war wird werden
    kann können soll sollen dieser diese dieses diesem diesen nächsten pro je zwei drei vier fünf`),
  lead: words('ich will möchte werde wir wollen mein ziel ist es'),
  unitWords: words('von pro je im am'),
  longTimes: words(
    'woche wochen monat monate monaten jahr jahre jahren semester semestern schuljahr schuljahren',
  ),
  within: words('in innerhalb binnen über für nächsten letzten nach'),
  counts: {
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
  },
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feber', 'feb'],
    ['märz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  days: [
    '\\b(?<day>\\d{1,2})\\.\\s*(?<month>MONTH)\\.?\\s+(?<year>\\d{4})\\b',
    '\\b(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})\\b',
    '(?<!\\p{L})(?<month>MONTH)\\.?\\s+(?<year>\\d{4})\\b',
    '\\b(?<day>\\d{1,2})\\.\\s*(?<month>MONTH)(?!\\p{L})',
    '\\b(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?!\\d)',
    '(?<=\\b(?:bis|vor)\\s+(?:zum\\s+)?(?:ende\\s+|anfang\\s+|mitte\\s+)?)(?<month>MONTH)(?!\\p{L})',
  ],
  by: /\b(?:bis|vor|spätestens)\s+(?:zum\s+|am\s+|den\s+|dem\s+)?(?:ende\s+)?$/iu,
  turn: /(?<!\p{L})(?:damit|sodass|so dass|um|weil|indem|wenn|falls|sobald)(?!\p{L})/iu,
  exact:
    /(?<!\p{L})(?:mehr|weniger|besser) als (?:\d|halb|zwei|drei|vier|fünf|zehn)|(?<!\p{L})wie (?:viele|oft|gut|häufig|schnell)(?!\p{L})/giu,
  countedBy:
    /(?<!\p{L})(?:gezählt|gemessen|gestoppt|bewertet|notiert|beobachtet) (?:von|mit|durch)(?:\s+\p{L}+){1,2}/iu,
  readIn: /(?<!\p{L})(?:in|im|aus|laut|nach|per|auf|mit)\s+(?:\p{L}+\s+){0,2}$/iu,
  // The verb of a second goal ends its clause: "… befragen und die Ergebnisse veröffentlichen".
  and: /(?<!\p{L})(?:und|sowie|dann)\s+(?:(?:(?!und\b)[\p{L}\p{N}%-]+)\s+)*?(\p{Ll}+)(?=\s*(?:[.,;:]|$|und\b))/gu,
  reason:
    /(?<!\p{L})(?:damit|sodass|so dass|weil|um\s[^,.;]{1,80}?\szu\s|um\s[^,.;]{1,80}?zu\p{L}+en)|(?<!\p{L})für (?:das )?Ziel \p{L}?\d/iu,
  effect:
    /(?<!\p{L})(?:damit|sodass|so dass|was [^,.;]{1,60}(?:senkt|erhöht|erlaubt|spart)|um\s[^,.;]{1,80}?\szu\s)/iu,
  ifThen:
    /(?<!\p{L})(?:wenn|falls|sobald)(?!\p{L}).+?(?:,\s*(?:dann\b|\p{L}+e\s+ich\b|werde ich\b)|\bdann\b)/isu,
  checkIns:
    /(?<!\p{L})(?:überprüft|geprüft|angesehen|nachgesehen|durchgesehen|Zwischenstand)(?!\p{L})|(?:wöchentlich|monatlich|jede Woche|jeden Monat|alle zwei Wochen)[^,.;]{0,30}(?:nachsehen|prüfen|durchsehen|überprüfen)/iu,
  fromTo: new RegExp(
    `(?<!\\p{L})von\\s+(?:rund\\s+|etwa\\s+)?${NUMBER}\\s*%?(?:\\s+[\\p{L}\\p{N}-]+){0,5}?\\s+auf\\s+(?:rund\\s+|etwa\\s+)?${NUMBER}`,
    'iu',
  ),
  from: new RegExp(
    `(?<!\\p{L})(?<!\\d\\s)(?:von|statt)\\s+(?:rund\\s+|etwa\\s+)?${NUMBER}\\b(?!\\s*-|\\.)`,
    'iu',
  ),
  says: SAYS,
}
