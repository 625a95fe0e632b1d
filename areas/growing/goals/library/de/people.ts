import type { WordsOf } from '../words.ts'

/** Mit wem gearbeitet wird: Beteiligte, ein Team, die gefragt haben, die ausgeschlossen sind. In eigenen Worten. */
export const people = {
  stakeholders: {
    title: 'Beteiligte einbeziehen',
    about: 'Mit denen im Gespräch sein, auf die es ankommt, bevor sie fragen müssen.',
    asks: {},
    measures: [
      { title: 'Rechtzeitig gehörte Personen und Gruppen, von denen mit Rhythmus', unit: '%' },
      { title: 'Wie zufrieden sie nach eigenem Wort sind, jeweils die letzte Antwort', unit: 'von 5' },
      { title: 'Personen und Gruppen, die da stehen, wo sie gewünscht sind', unit: '%' },
    ],
    milestones: [
      'Eine Karte mit Einfluss und Interesse, und mit dem, was allen daran liegt',
      'Für alle gibt es einen Rhythmus und jemanden, der die Beziehung pflegt',
      'Ein Konflikt zwischen zweien besprochen und aufgeschrieben',
    ],
    ifThen:
      'Wenn ein Gespräch zweimal ausfällt, dann bitte ich an der Tür um fünf Minuten und notiere die Antwort',
    reason: 'Niemand erfährt von einer Änderung durch Dritte',
    levels: {
      entry: {
        statement:
          'Alle treffen, die vom Produkt für [whom] abhängen, und den Anteil der rechtzeitig Gehörten von [from] auf [to] % bis [day] steigern, damit {teachers} vor einer Änderung gefragt werden',
        firstStep: 'Die zehn Namen aufschreiben, die ich kennen sollte, und um das erste Gespräch bitten',
      },
      mid: {
        statement:
          'Den Anteil der rechtzeitig gehörten Beteiligten für [whom] von [from] auf [to] % bis [day] steigern, mit einem festen Rhythmus für jede Person, damit Einwände vor der Entscheidung kommen',
        firstStep: 'Die Person anrufen, die am längsten nicht gehört wurde',
      },
      senior: {
        statement:
          'Den Anteil der rechtzeitig gehörten Leitungen und Stellen für [whom] von [from] auf [to] % bis [day] steigern und den Rhythmus mit meinen Product Ownern teilen, damit sie Prioritäten untereinander klären',
        firstStep: 'Mit allen Product Ownern vereinbaren, wer welche Stelle betreut',
      },
    },
  },
  team: {
    title: 'Ein Team aufbauen und begleiten',
    about: 'Sagen, welche Fähigkeiten dem Team fehlen, sie finden, und denen Zeit geben, die lernen.',
    asks: {},
    measures: [
      { title: 'Geführte Coaching-Gespräche', unit: 'Gespräche' },
      { title: 'Lücken im Team, die durch Einstellen oder Lernen geschlossen sind', unit: 'Lücken' },
    ],
    milestones: [
      'Mit dem Team aufgeschrieben, was es kann und was ihm fehlt',
      'Der Bedarf an einer Stelle ist mit seinen Kosten begründet',
      'Alle, die ich begleite, haben ein eigenes Ziel',
    ],
    ifThen: 'Wenn ein Gespräch verschoben werden muss, dann biete ich am selben Tag zwei neue Zeiten an',
    reason: 'Ein Produkt überdauert eine einzelne Person nur, wenn andere es tragen können',
    levels: {
      entry: {
        statement:
          'Eine neue Person im Team für [whom] in unserem Fachgebiet begleiten und die geführten Coaching-Gespräche von [from] auf [to] Gespräche bis [day] steigern, damit das Team Fragen ohne mich beantworten kann',
        firstStep: 'Jemanden im Team fragen, ob eine halbe Stunde alle zwei Wochen helfen würde',
      },
      mid: {
        statement:
          'Im Team für [whom] alle begleiten, die lernen wollen, und die geführten Coaching-Gespräche von [from] auf [to] Gespräche bis [day] steigern, damit jede Person einen Teil des Produkts allein verantworten kann',
        firstStep: 'Alle im Team fragen, was sie bis zum Sommer können wollen',
      },
      senior: {
        statement:
          'Product Owner für [whom] begleiten und die geführten Coaching-Gespräche von [from] auf [to] Gespräche bis [day] steigern, damit für jedes Produkt des Hauses jemand da ist, der entscheidet',
        firstStep: 'Zwei Personen ein erstes Gespräch anbieten, die ein Produkt ohne den Titel tragen',
      },
    },
  },
  'feedback-loops': {
    title: 'Rückmeldung geben, was daraus wurde',
    about: 'Wer um etwas bittet, erfährt, was daraus wurde, solange die Bitte noch in Erinnerung ist.',
    asks: { product: { ask: 'In welchem Produkt?', example: 'Notenbuch' } },
    measures: [
      { title: 'Benachrichtigt, was daraus wurde, von denen, die gefragt hatten', unit: '%' },
      { title: 'Tage von der Stimme bis zur Antwort, Median', unit: 'Tage' },
    ],
    milestones: [
      'Alle, die um das letzte Release gebeten hatten, sind mit Namen bekannt',
      'Die erste Nachricht „Sie haben gefragt, das haben wir getan“ ist verschickt',
      'Die Benachrichtigten wurden gefragt, ob es geholfen hat',
    ],
    ifThen:
      'Wenn die Woche eines Releases voll ist, dann benachrichtige ich am Montag darauf zuerst die, die gefragt hatten',
    reason: 'Menschen melden sich nur da weiter, wo sie eine Antwort bekommen',
    levels: {
      entry: {
        statement:
          'Allen antworten, die für [whom] um etwas im Produkt [product] gebeten haben, und den Anteil der Benachrichtigten von [from] auf [to] % bis [day] bringen, damit {learners} sich weiter melden',
        firstStep: 'Heute einer Person sagen, was aus ihrer Stimme wurde',
      },
      mid: {
        statement:
          'Den Anteil derer, die erfahren, was aus ihrem Wunsch für [whom] im Produkt [product] wurde, von [from] auf [to] % bis [day] steigern, mit einer Nachricht in der Woche des Releases, damit auch stille {learners} sich melden',
        firstStep: 'Die Nachricht vor dem Release entwerfen und nicht danach',
      },
      senior: {
        statement:
          'Gemeinsame Regeln für Antworten an [whom] aufbauen und den Anteil der Benachrichtigten im Produkt [product] von [from] auf [to] % bis [day] steigern, damit Vertrauen nicht an einer einzelnen Person hängt',
        firstStep: 'Mit den Product Ownern dreier Produkte vergleichen, wie sie antworten',
      },
    },
  },
  'inclusive-culture': {
    title: 'Ein Produkt schaffen, das niemanden ausschließt',
    about: 'Beheben, was Menschen ausschließt, und die hören, die sonst nicht gehört werden.',
    asks: { product: { ask: 'In welchem Produkt?', example: 'Campus-App' } },
    measures: [
      { title: 'Behobene Barrieren, von den gefundenen', unit: '%' },
      { title: 'Kerngruppen, die nicht schweigen', unit: '%' },
    ],
    milestones: [
      'Die wichtigsten Aufgaben mit Tastatur und Screenreader durchgegangen',
      'Eine stille Gruppe dort besucht, wo sie ist',
      'Bei jedem Klären wird gefragt, wen das ausschließen könnte',
    ],
    ifThen:
      'Wenn eine Barriere zu teuer zum Beheben heißt, dann zeige ich vor der Entscheidung, wen sie von welcher Aufgabe abhält',
    reason: 'Ein Produkt, das manche {learners} nicht benutzen können, dient der Einrichtung nicht',
    levels: {
      entry: {
        statement:
          'Den Anteil der behobenen Barrieren im Produkt [product] für [whom] von [from] auf [to] % bis [day] steigern, damit {learners} mit Hilfsmitteln jede Aufgabe zu Ende bringen',
        firstStep: 'Die wichtigste Aufgabe nur mit der Tastatur erledigen und aufschreiben, wo es stockt',
      },
      mid: {
        statement:
          'Den Anteil der behobenen Barrieren im Produkt [product] für [whom] von [from] auf [to] % bis [day] steigern, mit einer in jedem Sprint, damit niemand um eine Ausnahme bitten muss',
        firstStep: 'Die Stelle für Barrierefreiheit fragen, von welcher Barriere sie am häufigsten hört',
      },
      senior: {
        statement:
          'Barrierefreiheit für [whom] fördern und den Anteil der behobenen Barrieren im Produkt [product] von [from] auf [to] % bis [day] steigern, damit {learners} ohne Ausnahme benutzen können, was gekauft oder gebaut wird',
        firstStep: 'Barrierefreiheit auf die Tagesordnung der nächsten Besprechung aller Produkte setzen',
      },
    },
  },
} satisfies WordsOf
