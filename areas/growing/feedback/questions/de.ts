import type { QuestionWords } from '../model.ts'

const WORDS = [
  'Ein Beispiel für das, was Sie erlebt haben',
  'Anfangen: was beginnen sollte',
  'Aufhören: was enden sollte',
  'Weitermachen: was bleiben sollte',
] as const

export const de: QuestionWords = {
  questions: {
    developers: {
      scales: [
        'Ich weiß, warum die obersten Einträge im Backlog wichtig sind.',
        'Meine Fragen werden innerhalb eines Arbeitstages beantwortet.',
        'Einträge sind bereit, wenn wir sie planen.',
        'Entscheidungen bleiben während eines Sprints, wie sie sind.',
      ],
      texts: WORDS,
    },
    teachers: {
      scales: [
        'Mein Anliegen wurde gehört und mir zurückgesagt.',
        'Mir wurde gesagt, was entschieden wurde, und warum.',
        'Änderungen kamen zu einer Zeit im Semester oder Halbjahr, in der ich sie nutzen konnte.',
        'Schulungen passten zu meinen Arbeitszeiten.',
      ],
      texts: WORDS,
    },
    students: {
      scales: [
        'Ich konnte tun, weswegen ich gekommen war.',
        'Ich wurde gefragt, bevor es geändert wurde.',
        'Es funktioniert auf meinem Gerät und mit dem, was ich zum Benutzen brauche.',
      ],
      texts: WORDS,
    },
    administrators: {
      scales: [
        'Die Prioritäten passen zu dem, was die Einrichtung will.',
        'Von Risiken erfahre ich früh.',
        'Mir ist klar, wie Daten verwendet werden.',
      ],
      texts: WORDS,
    },
    accessibility: {
      scales: [
        'Ich werde gefragt, bevor etwas gebaut wird.',
        'Barrieren, die Menschen ganz ausschließen, werden vor einem Release behoben.',
      ],
      texts: WORDS,
    },
    manager: {
      scales: [
        'Ergebnisse werden mit ihren Belegen gezeigt.',
        'Die Menschen, um die es geht, verlassen sich auf das Wort dieser Person.',
        'Beim eigenen Ziel ging es voran.',
      ],
      texts: WORDS,
    },
    self: {
      scales: [],
      texts: [
        'Das Ergebnis, auf das Sie am meisten stolz sind',
        'Wo Sie hinter dem zurückblieben, was Sie wollten',
        'Eine Entscheidung, die Sie heute anders treffen würden',
        'Die Fähigkeit, an der Sie als Nächstes arbeiten',
        'Die Hilfe, die Sie brauchen',
      ],
    },
  },
  sides: {
    begins: {
      growth: 'anfangen, beginnen, starten, aufhören, beenden, stoppen, weglassen, ändern, verbessern',
      strength: 'weitermachen, weiter, beibehalten, behalten, fortsetzen, bewahren',
    },
    holds: {
      growth: `besser machen, besser werden, verbessern, verbessert werden, anders machen, fehlt, fehlte, stört, störte,
        hindert, zurückblieben, kritisieren, kritik, anfangen, aufhören`,
      strength: `gut läuft, läuft gut, lief gut, gut lief, gelingt, gelungen, gelang, stolz, beibehalten, schätzen,
        schätzt, loben, lob, stärken, stärke, bleiben soll, bleiben sollte`,
    },
    turns: 'nicht, nie, niemals, nichts, kein, keine, keinen, wenig',
  },
}
