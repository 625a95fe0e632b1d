import type { WordsOf } from '../words.ts'

/** Wohin das Produkt geht: der Markt, eine Vision, etwas Neues, und ein eigenes Zertifikat. In eigenen Worten. */
export const product = {
  market: {
    title: 'Den Markt kennen',
    about: 'Wissen, was es sonst gibt, was kommt, und was das für die nächsten zwei Jahre heißt.',
    asks: { field: { ask: 'Welcher Teil des Marktes?', example: 'Frühwarnung im Studium' } },
    measures: [
      { title: 'Nach denselben Fragen verglichene Werkzeuge', unit: 'Werkzeuge' },
      { title: 'Felder der Marktmatrix mit Beleg', unit: '%' },
      {
        title: 'Aufgeschriebene Vorhersagen über den Markt, mit Wahrscheinlichkeit und Tag',
        unit: 'Vorhersagen',
      },
    ],
    milestones: [
      'Die Fragen sind mit denen vereinbart, die es benutzen würden',
      'Die Marktmatrix ist fertig',
      'Was es heißt, ist denen vorgelesen, die entscheiden',
    ],
    ifThen:
      'Wenn ein Anbieter nicht antwortet, dann frage ich zwei Einrichtungen, die sein Werkzeug benutzen',
    reason: 'Wir wählen nach dem, was {learners} brauchen, und nicht nach dem, was zuletzt gezeigt wurde',
    levels: {
      entry: {
        statement:
          'Die Werkzeuge für [field], die für [whom] wichtig sind, nach denselben Fragen vergleichen, von [from] auf [to] Werkzeuge bis [day], damit das Team weiß, was {learners} anderswo vorfinden',
        firstStep: 'Zwei {teachers} fragen, welches Werkzeug sie vorher benutzt haben',
      },
      mid: {
        statement:
          'Den Markt für [field] mit Blick auf [whom] untersuchen und die nach denselben Fragen verglichenen Werkzeuge von [from] auf [to] Werkzeuge bis [day] bringen, damit Bedürfnisse über den nächsten Vertrag entscheiden',
        firstStep: 'Die fünf Fragen aufschreiben, deren Antwort unsere Meinung ändern würde',
      },
      senior: {
        statement:
          'Die Beschaffung für [field] mit Blick auf [whom] leiten und die nach denselben Fragen verglichenen Werkzeuge von [from] auf [to] Werkzeuge bis [day] bringen, damit die Verwaltung nichts doppelt bezahlt',
        firstStep: 'Alle Verträge in diesem Bereich mit Ende und Kosten auflisten',
      },
    },
  },
  vision: {
    title: 'Vision und Strategie eines Produkts entwickeln',
    about: 'Sagen, wohin das Produkt geht, und dafür sorgen, dass die Arbeit dorthin geht.',
    asks: { product: { ask: 'Für welches Produkt?', example: 'Notenbuch' } },
    measures: [{ title: 'Offene Einträge, die einem Ziel dienen', unit: '%' }],
    milestones: [
      'Die Vision fünf Personen erzählt, je in zwei Sätzen',
      'Jedes Ziel hat eine Zahl, an der es zu sehen ist',
      'Was nichts dient, ist verworfen oder hat sein Ziel',
    ],
    ifThen:
      'Wenn ein Eintrag keinem Ziel dient, dann frage ich vor der nächsten Planung nach dem Grund, warum es ihn gibt',
    reason: 'Die Leitziele der Einrichtung bestimmen, was wir bauen',
    levels: {
      entry: {
        statement:
          'Die offenen Einträge im Produkt [product] für [whom] mit Zielen verbinden, von [from] auf [to] % der Einträge bis [day], damit das Team bei jedem sagen kann, wozu er dient',
        firstStep: 'Die Leitziele der Einrichtung lesen und die markieren, die wir berühren',
      },
      mid: {
        statement:
          'Eine Vision für das Produkt [product] und für [whom] schreiben und den Anteil der offenen Einträge, die einem Ziel dienen, von [from] auf [to] % bis [day] steigern, damit Prioritäten dem folgen, was {learners} gewinnen',
        firstStep: 'Drei Personen fragen, wozu das Produkt da ist, und die Antworten vergleichen',
      },
      senior: {
        statement:
          'Die Strategie für das Produkt [product] und für [whom] prägen und den Anteil der offenen Einträge, die einem Ziel dienen, von [from] auf [to] % bis [day] steigern, damit Haushalt und Leitziele zueinander passen',
        firstStep: 'Die Einträge ohne Leitziel auflisten und die {leaders} danach fragen',
      },
    },
  },
  innovation: {
    title: 'Neues erproben',
    about:
      'Etwas Neues ausprobieren: mit einer Annahme, einer vorher gesetzten Schwelle und einem ehrlichen Ergebnis.',
    asks: {
      idea: { ask: 'Was wird ausprobiert?', example: 'eine wöchentliche Nachfrage in der Campus-App' },
    },
    measures: [{ title: 'Was der Versuch bewirkt hat, gemessen am Vergleich', unit: 'Punkte' }],
    milestones: [
      'Annahme, Messgröße und Schwelle vor den Daten festgelegt',
      'Der Versuch läuft',
      'Das Ergebnis ist gelesen und die Entscheidung getroffen, wie immer es lautet',
    ],
    ifThen:
      'Wenn die Zahlen am Ende nicht eindeutig sind, dann sage ich das, und wie viele {learners} es dafür bräuchte',
    reason: 'Wir behalten, was {learners} weiterbringt, und lassen, was es nicht tut',
    levels: {
      entry: {
        statement:
          'Für [whom] [idea] gegen einen Vergleich prüfen und den Unterschied von [from] auf [to] Punkte bis [day] bringen, damit wir vor dem Bauen wissen, ob es {learners} weiterbringt',
        firstStep: 'Die Annahme in einem Satz aufschreiben und einer {teacher} zeigen',
      },
      mid: {
        statement:
          'Für [whom] [idea] mit Vergleichsgruppen testen und den Unterschied von [from] auf [to] Punkte bis [day] bringen, damit die Entscheidung darauf beruht, was {learners} getan haben',
        firstStep: 'Die Schwelle mit der Stelle festlegen, der die Daten gehören',
      },
      senior: {
        statement:
          'Für [whom] einen Versuch fördern: [idea], und den Unterschied von [from] auf [to] Punkte bis [day] bringen, damit die Einrichtung bezahlt, was {learners} nachweislich weiterbringt',
        firstStep: 'Das {term} und die Gruppen finden, in denen sich fair vergleichen lässt',
      },
    },
  },
  certification: {
    title: 'Ein Zertifikat als Product Owner erwerben',
    about: 'Lernen, Prüfung und Kosten planen, und die Prüfung ablegen.',
    asks: { name: { ask: 'Welches?', example: 'CSPO' } },
    measures: [
      { title: 'Lernstunden im Lerntagebuch', unit: 'Stunden' },
      { title: 'Das Zertifikat ist erworben', unit: 'Zertifikate' },
    ],
    milestones: [
      'Die Kosten sind vereinbart, und wer sie trägt',
      'Die Prüfung ist angemeldet',
      'Eine Probeprüfung zu Hause bestanden',
    ],
    ifThen: 'Wenn ein Abend ausfällt, dann lerne ich am Samstag vor zehn',
    reason: 'Was ich kann, wird auch außerhalb der eigenen Einrichtung gesehen',
    levels: {
      entry: {
        statement:
          '[name] neben der Arbeit für [whom] erwerben und die Lernstunden von [from] auf [to] Stunden bis [day] bringen, damit das Team auf gemeinsamem Grund steht',
        firstStep: 'Nachlesen, was verlangt wird, und die Lernzeiten in den Kalender setzen',
      },
      mid: {
        statement:
          '[name] neben der Arbeit für [whom] erwerben und die Lernstunden von [from] auf [to] Stunden bis [day] bringen, damit auch andere als mein Team meine Arbeit prüfen',
        firstStep: 'Fragen, ob die Einrichtung zahlt, und den ersten Teil buchen',
      },
      senior: {
        statement:
          '[name] neben der Arbeit für [whom] erwerben und die Lernstunden von [from] auf [to] Stunden bis [day] bringen, damit die Product Owner der Einrichtung von mir lernen können',
        firstStep: 'Zwei Personen mit diesem Zertifikat fragen, was es für ihr Team geändert hat',
      },
    },
  },
} satisfies WordsOf
