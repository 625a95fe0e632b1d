import type { Language } from './language.ts'

/** What the checker says in German. */
export const SAYS: Language['says'] = {
  S1: {
    met: 'Sagt, was du tun wirst: „{word}“.',
    wrong:
      '„{word}“ nennt nichts, was du tun wirst. Sag es mit einem Tun: senken, befragen, veröffentlichen.',
    missing: 'Sag, was du tun wirst: senken, befragen, veröffentlichen.',
  },
  S2: {
    met: 'Nennt, worum es geht.',
    partly: '{words} Wörter. Zwischen 6 und 40 sagen genug, um danach zu handeln.',
    missing: 'Nenne das Produkt, die Gruppe oder die Sache, um die es geht.',
  },
  S3: {
    met: 'Keine vagen Wörter.',
    partly: '{words} kann alles heißen. Sag es genau.',
    wrong: '{words} kann alles heißen. Sag es genau.',
    missing: 'Noch steht nichts da.',
  },
  S4: {
    met: 'Ein Ziel.',
    partly:
      'Mit „{word}“ beginnt ein zweites Ziel. Mach zwei daraus, oder lass es, wenn sie nicht zu trennen sind.',
    missing: 'Noch steht nichts da.',
  },
  S5: {
    met: 'Sagt, für wen oder wo: {word}.',
    missing: 'Für wen, und wo? Nenne den Kurs, das Team oder die Rolle.',
  },
  M1: {
    met: 'Lässt sich zählen oder sehen.',
    partly: 'Da steht eine Zahl ohne Einheit. Wovon?',
    missing: 'Wie wirst du es zählen? Jahre, Tage und Versionen zählen nicht.',
  },
  M2: { met: 'Beginnt bei {baseline}.', missing: 'Wo stehst du jetzt? Sag „von …“.' },
  M3: {
    met: 'Geht von {baseline} auf {target}.',
    wrong: 'Von {baseline} auf {target} ändert nichts. Setz ein anderes Ziel.',
    missing: 'Setz einen Zielwert, der sich vom jetzigen unterscheidet.',
  },
  M4: {
    met: 'Abgelesen in: {source}.',
    missing: 'Wo wird der Wert abgelesen? Nenne den Bericht, oder nimm einen aus einem Produkt.',
  },
  A1: {
    met: 'Dein eigenes Tempo lässt es zu.',
    partly: 'Deine Werte bewegen sich noch nicht in diese Richtung.',
    wrong: 'Das verlangt das {times}-Fache deines bisher besten Tempos.',
    missing: 'Dein eigenes Tempo ist noch nicht bekannt. Zwei Werte zeigen es.',
  },
  A2: {
    met: 'Braucht {needs} Stunden, und du hast {have}.',
    wrong: 'Braucht {needs} Stunden, und du hast {have}.',
    missing: 'Wie viele Stunden braucht es, und wie viele hast du in der Woche?',
  },
  A3: {
    met: 'Der erste Schritt kommt bald.',
    partly: 'Gib dem ersten Schritt einen Tag in den nächsten zwei Wochen.',
    missing: 'Was ist der erste Schritt in den nächsten zwei Wochen?',
  },
  A4: {
    met: 'Du weißt, was du tust, wenn etwas dazwischenkommt.',
    partly: 'Fass es als „Wenn …, dann werde ich …“.',
    missing:
      'Was kann dazwischenkommen? „Wenn …, dann werde ich …“ macht es viel wahrscheinlicher, dass du es tust.',
  },
  R1: { met: 'Sagt, wozu.', missing: 'Wozu? Nenne ein Vorhaben, oder sag „damit …“.' },
  R2: { met: 'Baut eine Fähigkeit auf.', missing: 'Welche Fähigkeit baut es auf?' },
  R3: {
    met: 'Passt zu deiner Stufe.',
    partly: '„{word}“ ist auf deiner Stufe hoch gegriffen. Das ist in Ordnung; bitte jemanden um Rückhalt.',
    missing: 'Noch steht nichts da.',
  },
  R4: {
    met: 'Sagt, was anders sein wird.',
    wrong:
      '„{word}“ ist eine Leistung, noch keine Wirkung. Was ändert sich für Lernende oder Kollegen, wenn es da ist?',
    missing: 'Noch steht nichts da.',
  },
  T1: {
    met: 'Endet am {day}.',
    partly: '{day} liegt mehr als 18 Monate entfernt: ein Wunsch. Setz darunter ein näheres Ziel.',
    wrong: '{day} ist vorbei. Setz einen Tag, der noch kommt.',
    missing: 'Bis wann? Setz einen Tag.',
  },
  T2: { met: 'Wird unterwegs angesehen.', missing: 'Wie oft siehst du nach: jede Woche, jeden Monat?' },
  T3: {
    met: 'Endet an einem offenen Tag.',
    wrong: '{day} liegt in {name}, bis {until}. Verschieb es.',
    missing: 'Ohne Tag kann niemand sagen, ob er in die Prüfungen fällt.',
  },
}
