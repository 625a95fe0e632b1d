import type { Golden } from './golden.ts'

/** Texts in German; the verb may stand first, after "ich", or last. */
export const germanGoals: readonly Golden[] = [
  {
    text: 'Support-Tickets zum Notenbuch von 48 auf 20 pro Woche bis 11. Dezember 2026 senken, damit Lehrbeauftragte im ersten Monat selbst benoten können',
    coach: 'Wozu, für wen, von wo nach wo und bis wann: alles da.',
    met: 'S5 M1 M2 M3 R1 T1 T3',
  },
  {
    text: 'Ich senke die Antwortzeit auf Fragen der Lehrkräfte von 9,5 auf 4 Tage bis Ende Juni 2027, abgelesen in der Auswertung des Helpdesks',
    coach: 'Mit Quelle. Es fehlt, wozu.',
    met: 'S5 M1 M2 M3 M4 T1 T3',
  },
  {
    text: 'Besser mit Beteiligten kommunizieren',
    coach: 'Welches Verhalten sähe jemand, das er jetzt nicht sieht?',
    met: 'S5',
    partly: 'S2 S3',
    wrong: 'S1',
  },
  {
    text: '5 Studierende und 5 Lehrende im Monat befragen und die Ergebnisse veröffentlichen',
    coach: 'Zwei Ziele in einem, auch wenn sie zusammengehören.',
    met: 'S5 M1',
    partly: 'S4',
  },
  {
    text: 'Das neue Portal einführen',
    coach: 'Was ändert sich dadurch für Lernende?',
    met: 'S5',
    partly: 'S2',
    wrong: 'R4',
  },
  {
    text: 'Das neue Portal bis 15.01.2027 einführen, damit Eltern den Stundenplan am selben Tag sehen',
    coach: 'Jetzt hat es eine Wirkung.',
    met: 'S5 R1 T1 T3',
  },
  {
    text: 'Zufriedenheit von 70 % auf 70 % erhöhen',
    coach: 'Das ändert nichts. Und wessen Zufriedenheit?',
    met: 'M1 M2',
    wrong: 'M3',
  },
  {
    text: 'Kommunikation im Jahr 2026 mit Scrum 2020 verbessern',
    coach: 'Jahre und Versionen messen nichts.',
    wrong: 'S1',
  },
  {
    text: 'Bis 30. Mai 2027 das Zertifikat als Product Owner erwerben',
    coach: 'Ein Zertifikat ist da, oder es ist nicht da.',
    met: 'M1 T1 T3',
  },
  {
    text: 'In 8 von 10 Besprechungen das Gehörte wiederholen, bevor ich antworte, bis 30. April 2027, gezählt von einer Kollegin',
    coach: 'Ein Verhalten, das man sieht, und jemand, der zählt.',
    met: 'S5 M1 M4 T1 T3',
  },
  {
    text: 'Versuchen, mehr zuzuhören',
    coach: 'Versuchen ist kein Tun, und wem, ist nicht gesagt.',
    missing: 'S2',
    partly: 'S3',
    wrong: 'S1',
  },
  {
    text: 'In den Gesprächen mit dem Entwicklungsteam weniger als 40 % der Zeit sprechen, gestoppt mit dem Telefon, bis Juni',
    coach: '„Weniger als 40 %“ ist genau; der Juni ist der nächste.',
    met: 'S5 M1 M4 T1 T3',
  },
  {
    text: 'Einen Bericht über Risiken der Anbieter in 3 Wochen schreiben',
    coach: 'Der Bericht ist, was entsteht, und keine Quelle; drei Wochen sind eine Frist ohne Tag.',
    wrong: 'R4',
  },
  {
    text: 'Anmeldefehler im Portal von 1.200 auf 400 im Monat bis zum 1. Februar 2027 senken. Wenn die Woche voll ist, dann lese ich freitags zehn Protokolle',
    coach: 'Mit Plan für den Fall der Fälle, und man weiß, worin gelesen wird.',
    met: 'S5 M1 M2 M3 M4 A4 T1 T3',
  },
]
