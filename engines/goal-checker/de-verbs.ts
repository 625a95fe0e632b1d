/** "umsetzen" as "um|setzen": the bar shows where it parts in "ich setze … um". */
const entries = (list: string): string[] => list.trim().split(/\s+/)

/** "senken" to "senke", "handeln" to "handle", "ändern" to "ändere": as it stands after "ich". */
const firstPerson = (verb: string): string => {
  if (verb.endsWith('eln')) return `${verb.slice(0, -3)}le`
  return verb.endsWith('ern') ? `${verb.slice(0, -1)}e` : verb.replace(/n$/, '')
}

/** Each verb as it may stand in a goal: "einführen", "einzuführen", and "führe" of "führe … ein". */
const forms = (list: string): ReadonlySet<string> =>
  new Set(
    entries(list).flatMap((entry) => {
      const [first = '', second] = entry.split('|')
      return second === undefined
        ? [first, firstPerson(first)]
        : [first + second, `${first}zu${second}`, firstPerson(second)]
    }),
  )

const plain = (list: string): ReadonlySet<string> => new Set(entries(list))

/** Verbs that say what somebody will do. */
export const ACTION_VERBS = forms(`
  ab|bauen ab|lösen ab|schaffen ab|schließen analysieren ändern an|bieten an|fragen an|leiten an|passen antworten archivieren
  auf|bauen auf|nehmen auf|räumen auf|schreiben auf|teilen aus|bilden aus|liefern aus|tauschen aus|wählen aus|werten
  automatisieren bauen beantworten bearbeiten beenden befragen begleiten begrenzen begründen beheben beitragen bekommen
  belegen beobachten beraten berichten beschreiben beseitigen bestehen besuchen bewerten bitten coachen danken definieren
  delegieren dokumentieren durch|führen ein|arbeiten ein|binden ein|führen ein|holen ein|laden ein|richten ein|setzen einigen
  empfehlen entfernen entscheiden entwerfen entwickeln erarbeiten erfassen erfragen erheben erklären ermitteln ermöglichen
  eröffnen erreichen ersetzen erstellen erwerben erzielen evaluieren fest|legen finden formulieren fördern fragen
  führen geben gewinnen gründen halbieren halten heben helfen herunter|fahren hospitieren informieren interviewen kürzen
  lehren leiten lernen lesen liefern lösen mentorieren messen migrieren moderieren nach|fragen nach|lesen nennen ordnen organisieren
  planen priorisieren präsentieren probieren prüfen reduzieren sagen sammeln schaffen schlichten schließen schneiden schreiben
  schulen senken setzen sichern sprechen standardisieren starten stellen strukturieren teilen testen treffen
  trainieren überarbeiten übergeben übernehmen übersetzen um|bauen um|setzen unterrichten untersuchen verbinden verdoppeln
  vereinbaren vereinfachen vergleichen verhandeln verkürzen verlängern vermitteln veröffentlichen verringern verschicken
  vor|bereiten vor|lesen vor|stellen vor|tragen wählen warten wiederholen zählen zeigen zerlegen zu|hören zurück|geben
  zusammen|fassen zusammen|führen zusammen|legen
`)

/** None of them is a noun when it is written small. */
export const NOUNS_TOO = plain('')

/** Verbs that name no act. */
export const WEAK_VERBS = plain(`
  sein werden kennen kenne wissen weiß versuchen versuche verstehen verstehe haben habe machen mache tun tue hoffen hoffe wollen
  fühlen fühle bleiben bleibe bemühen bemühe denken denke kümmern kümmere wünschen wünsche
`)

/** Verbs that name an act only where a number says how much. */
export const MEASURED_VERBS = forms(
  'verbessern erhöhen optimieren stärken steigern ausweiten kommunizieren intensivieren vertiefen',
)

/** Verbs of making something, which say nothing of what it changes. */
export const OUTPUT_VERBS = forms(`
  aus|liefern bauen ein|führen ein|richten entwickeln erstellen implementieren installieren liefern migrieren um|bauen
  veröffentlichen schreiben entwerfen auf|bauen erarbeiten starten
`)

export const SENIOR_VERBS = forms(`
  leiten führen gründen prägen coachen mentorieren auf|bauen lenken fördern definieren
`)
