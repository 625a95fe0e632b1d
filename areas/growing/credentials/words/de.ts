import type { CredentialWords } from '../templates.ts'

const PSPO = 'Professional Scrum Product Owner, durch eine Prüfung; einmal bestanden, gilt es auf Dauer.'

export const de: CredentialWords = {
  cspo: {
    about:
      'Certified Scrum Product Owner: für die meisten der erste Schritt, nach einem Kurs von zwei Tagen.',
    eligibility: 'Alle, die den Kurs bei einer zugelassenen Lehrperson besuchen; eine Prüfung gibt es nicht.',
  },
  'a-cspo': {
    about: 'Advanced: für Menschen, die seit einem Jahr oder länger als Product Owner arbeiten.',
    eligibility: 'Wer ein CSPO hat und in den letzten fünf Jahren ein Jahr als Product Owner gearbeitet hat.',
  },
  'csp-po': {
    about:
      'Professional: das letzte der drei; wer es erneuert, erneuert die niedrigeren derselben Reihe mit.',
    eligibility:
      'Wer ein A-CSPO hat und in den letzten fünf Jahren zwei Jahre als Product Owner gearbeitet hat.',
  },
  'safe-popm': {
    about:
      'Product Owner und Produktmanagement in SAFe: jedes Jahr zu erneuern, mit Stunden, über die Sie selbst eine Liste führen.',
    eligibility:
      'Alle, die den Kurs besuchen und danach die Prüfung bestehen; etwas Erfahrung mit agiler Arbeit wird empfohlen.',
  },
  'pmi-acp': {
    about: 'Agile Arbeit nach mehreren Methoden: 30 Punkte in drei Jahren, verteilt auf drei Seiten.',
    eligibility:
      'Einundzwanzig Stunden Schulung in agiler Arbeit, und Erfahrung in agilen Teams; wie viel, hängt von Abschluss und anderen Zertifikaten ab. Für Mitglieder kostet die Prüfung 435.',
  },
  'pspo-i': { about: PSPO, eligibility: 'Alle; ein Kurs wird empfohlen und nicht verlangt.' },
  'pspo-ii': { about: PSPO, eligibility: 'Wer PSPO I bestanden hat.' },
  'pspo-iii': { about: PSPO, eligibility: 'Wer PSPO II bestanden hat.' },
}
