import type { WordsOf } from '../words.ts'

/** Wie gearbeitet wird: agile Arbeit, ein eigenes Release, Abwägen, Fluss. In eigenen Worten. */
export const practice = {
  'agile-practice': {
    title: 'Agiles Arbeiten beherrschen',
    about: 'Hinsehen, wie das Team arbeitet, und dafür sorgen, dass sich ändert, was es ändern will.',
    asks: {},
    measures: [
      { title: 'Umgesetzte Verbesserungen aus Retrospektiven, von den vereinbarten', unit: '%' },
      { title: 'Vorhersagen, deren Zusage mit 85 % gehalten wurde', unit: '%' },
    ],
    milestones: [
      'Das Rahmenwerk neu gelesen und aufgeschrieben, wo das Team davon abweicht',
      'Jede Verbesserung hat einen Namen und einen Tag',
      'Auf das halbe {term} mit dem Team zurückgeblickt',
    ],
    ifThen:
      'Wenn eine Retrospektive ausfällt, dann bitte ich noch am selben Tag jede Person im Team um einen Satz',
    reason: 'Das Team sieht, dass sich ändert, was es beim Namen nennt',
    levels: {
      entry: {
        statement:
          'Die Treffen des Sprints für [whom] nach den Regeln leiten und den Anteil der umgesetzten Verbesserungen von [from] auf [to] % bis [day] steigern, damit das Team sieht, wie sein Wort die Arbeit ändert',
        firstStep: 'Bei der Retrospektive eines anderen Teams zusehen und notieren, was dort anders ist',
      },
      mid: {
        statement:
          'Den Anteil der umgesetzten Verbesserungen im Team für [whom] von [from] auf [to] % bis [day] steigern, indem jede im Sprint eine zuständige Person hat, damit Probleme zur Sprache kommen, solange sie klein sind',
        firstStep: 'Auflisten, was die letzten drei Retrospektiven vereinbart haben und was daraus wurde',
      },
      senior: {
        statement:
          'Die Produktteams für [whom] coachen und den Anteil der umgesetzten Verbesserungen von [from] auf [to] % bis [day] steigern, damit jedes Team seine Arbeitsweise ohne mich verbessert',
        firstStep: 'Jedes Team nach der letzten Verbesserung fragen, die es abgeschlossen hat',
      },
    },
  },
  iteration: {
    title: 'Ein Release zum Erfolg führen',
    about: 'Ein Release vom Plan zu denen bringen, die darum gebeten haben, und sehen, was es bewirkt.',
    asks: { release: { ask: 'Welches Release?', example: 'Frühjahrsstart des Notenbuchs' } },
    measures: [
      { title: 'Benachrichtigt, dass es da ist, von denen, die gefragt hatten', unit: '%' },
      { title: 'Das Release ist live', unit: 'Releases' },
      { title: 'Was es bewirkt hat, gemessen am Vergleich', unit: 'Punkte' },
    ],
    milestones: [
      'Vor der Arbeit aufgeschrieben, woran der Erfolg zu sehen ist',
      'Von fünf Personen ausprobiert, {learners} oder {teachers}',
      'Schulung und Rückweg vereinbart',
    ],
    ifThen:
      'Wenn eine Freigabe eine Woche vor dem Tag noch fehlt, dann nehme ich den kleinsten Teil, der hilft, und verschiebe den Rest',
    reason: 'Wer gefragt hat, bekommt es zu einer Zeit im {term}, in der es nützt',
    levels: {
      entry: {
        statement:
          'Das Release [release] für [whom] begleiten und den Anteil der Benachrichtigten unter denen, die gefragt hatten, von [from] auf [to] % bis [day] steigern, damit {learners} finden, worum sie gebeten hatten',
        firstStep: 'Nachlesen, wer um was davon gebeten hat, und einer dieser Personen schreiben',
      },
      mid: {
        statement:
          'Das Release [release] für [whom] leiten und den Anteil der Benachrichtigten unter denen, die gefragt hatten, von [from] auf [to] % bis [day] steigern, damit sich seine Wirkung für {learners} messen lässt',
        firstStep: 'Die Schwelle aufschreiben, an der zu sehen ist, ob es geholfen hat',
      },
      senior: {
        statement:
          'Das Release [release] über alle Produkte für [whom] lenken und den Anteil der Benachrichtigten unter denen, die gefragt hatten, von [from] auf [to] % bis [day] steigern, damit ein ganzes {term} ohne Überraschung beginnt',
        firstStep: 'Alle Product Owner fragen, welche Freigabe ihnen Sorgen macht',
      },
    },
  },
  prioritisation: {
    title: 'Ordnen und abwägen können',
    about:
      'Nach einer Methode ordnen, die sich erklären lässt, und aufschreiben, wer bei einer Wahl verliert.',
    asks: {},
    measures: [
      {
        title: 'Aufgeschriebene Entscheidungen mit ihren Punkten und mit denen, die dabei verlieren',
        unit: 'Entscheidungen',
      },
      { title: 'Offene Einträge, die einem Ziel dienen', unit: '%' },
    ],
    milestones: [
      'Dieselben Einträge nach drei Methoden geordnet und die Unterschiede erklärt',
      'Eine alte Entscheidung neben dem gelesen, was daraus wurde',
      'Wer bei einer Wahl verloren hat, wurde gefragt, wie es ging',
    ],
    ifThen:
      'Wenn jemand um eine Ausnahme bittet, dann zeige ich, was sie nach hinten schiebt, bevor ich antworte',
    reason: 'Menschen nehmen eine Reihenfolge an, die sie prüfen können',
    levels: {
      entry: {
        statement:
          'Das Backlog für [whom] nach einer Methode mit sichtbaren Gründen ordnen und die Zahl aufgeschriebener Entscheidungen von [from] auf [to] Entscheidungen bis [day] steigern, damit das Team die Reihenfolge prüfen kann',
        firstStep: 'Fünf Einträge nach zwei Methoden bewerten und vergleichen',
      },
      mid: {
        statement:
          'Jede Abwägung für [whom] mit ihren Punkten beschreiben und die Zahl solcher Entscheidungen von [from] auf [to] Entscheidungen bis [day] steigern, damit alle, die bei einer Wahl verlieren, den Grund kennen',
        firstStep: 'Die letzte strittige Wahl nehmen und aufschreiben, wer gewonnen und wer verloren hat',
      },
      senior: {
        statement:
          'Eine gemeinsame Reihenfolge über alle Produkte für [whom] aufbauen und die Zahl der Entscheidungen mit aufgeschriebener Abwägung von [from] auf [to] Entscheidungen bis [day] steigern, damit das Geld den Gründen folgt',
        firstStep: 'Die Reihenfolgen zweier Produkte mit ihren Product Ownern nebeneinanderlegen',
      },
    },
  },
  lifecycle: {
    title: 'Den Weg durch die Entwicklung verkürzen',
    about: 'Finden, wo Arbeit liegen bleibt, und den Weg vom Beginn bis zum Ende kürzer machen.',
    asks: {},
    measures: [
      { title: 'Tage vom Beginn eines Eintrags bis zum Ende, Median', unit: 'Tage' },
      { title: 'Fertige Einträge pro Woche', unit: 'Einträge pro Woche' },
    ],
    milestones: [
      'Der Weg von fünf Einträgen aufgezeichnet, mit den Stellen, an denen sie warteten',
      'Die längste Wartezeit halbiert oder erklärt',
      'Die Grenze für angefangene Arbeit einen Monat lang gehalten',
    ],
    ifThen: 'Wenn ein Eintrag fünf Tage stillsteht, dann teile ich ihn oder nehme ihn aus dem Sprint',
    reason: 'Was halb so lange dauert, sehen {learners} doppelt so früh',
    levels: {
      entry: {
        statement:
          'Die Tage vom Beginn eines Eintrags bis zum Ende im Team für [whom] von [from] auf [to] Tage bis [day] senken, mit Einträgen, die in eine Woche passen, damit {learners} Änderungen noch im {term} sehen',
        firstStep:
          'Den Eintrag nehmen, der am längsten gedauert hat, und das Team fragen, wo er gewartet hat',
      },
      mid: {
        statement:
          'Die Tage vom Beginn eines Eintrags bis zum Ende im Team für [whom] von [from] auf [to] Tage bis [day] senken, mit einer Grenze für angefangene Arbeit, damit Rückmeldungen noch im {term} kommen',
        firstStep: 'Zählen, wie viele Einträge heute angefangen sind, und wie lange schon',
      },
      senior: {
        statement:
          'Den Weg vom Beginn bis zum Ende in allen Produktteams für [whom] von [from] auf [to] Tage bis [day] verkürzen, ohne die längste Freigabe, damit im {term} Zeit für einen zweiten Versuch ist',
        firstStep: 'Jedes Team fragen, auf welche Freigabe es am längsten wartet',
      },
    },
  },
} satisfies WordsOf
