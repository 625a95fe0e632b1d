import type { Language } from './language.ts'

/** What the checker says in German. */
export const SAYS: Language['says'] = {
  S1: {
    met: 'Sagt, was Sie tun werden: „{word}“.',
    wrong:
      '„{word}“ nennt nichts, was Sie tun werden. Sagen Sie es mit einem Tun: senken, befragen, veröffentlichen.',
    missing: 'Sagen Sie, was Sie tun werden: senken, befragen, veröffentlichen.',
  },
  S2: {
    met: 'Nennt, worum es geht.',
    partly: '{words} Wörter. Zwischen 6 und 40 sagen genug, um danach zu handeln.',
    missing: 'Nennen Sie das Produkt, die Gruppe oder die Sache, um die es geht.',
  },
  S3: {
    met: 'Keine vagen Wörter.',
    partly: '{words} kann alles heißen. Sagen Sie es genau.',
    wrong: '{words} kann alles heißen. Sagen Sie es genau.',
    missing: 'Sagen Sie es ohne Wörter, die alles heißen können.',
  },
  S4: {
    met: 'Ein Ziel.',
    partly:
      'Mit „{word}“ beginnt ein zweites Ziel. Machen Sie zwei daraus, oder lassen Sie es, wenn sie nicht zu trennen sind.',
    missing: 'Bleiben Sie bei einem Ziel.',
  },
  S5: {
    met: 'Sagt, für wen oder wo: {word}.',
    missing: 'Für wen, und wo? Nennen Sie den Kurs, das Team oder die Rolle.',
  },
  M1: {
    met: 'Lässt sich zählen oder sehen.',
    partly: 'Da steht eine Zahl ohne Einheit. Wovon?',
    missing: 'Wie werden Sie es zählen? Jahre, Tage und Versionen zählen nicht.',
  },
  M2: { met: 'Beginnt bei {baseline}.', missing: 'Wo stehen Sie jetzt? Sagen Sie „von …“.' },
  M3: {
    met: 'Geht von {baseline} auf {target}.',
    wrong: 'Von {baseline} auf {target} ändert nichts. Setzen Sie ein anderes Ziel.',
    missing: 'Setzen Sie einen Zielwert, der sich vom jetzigen unterscheidet.',
  },
  M4: {
    met: 'Abgelesen in: {source}.',
    missing: 'Wo wird der Wert abgelesen? Nennen Sie den Bericht, oder nehmen Sie einen aus einem Produkt.',
  },
  A1: {
    met: 'Ihr eigenes Tempo lässt es zu.',
    partly: 'Ihre Werte bewegen sich noch nicht in diese Richtung.',
    wrong: 'Das verlangt das {times}-Fache Ihres bisher besten Tempos.',
    missing: 'Ihr eigenes Tempo ist noch nicht bekannt. Zwei Werte zeigen es.',
  },
  A2: {
    met: 'Braucht {needs} Stunden, und Sie haben {have}.',
    wrong: 'Braucht {needs} Stunden, und Sie haben {have}.',
    missing: 'Wie viele Stunden braucht es, und wie viele haben Sie in der Woche?',
  },
  A3: {
    met: 'Der erste Schritt kommt bald.',
    partly: 'Geben Sie dem ersten Schritt einen Tag in den nächsten zwei Wochen.',
    missing: 'Was ist der erste Schritt in den nächsten zwei Wochen?',
  },
  A4: {
    met: 'Sie wissen, was Sie tun, wenn etwas dazwischenkommt.',
    partly: 'Fassen Sie es als „Wenn …, dann werde ich …“.',
    missing:
      'Was kann dazwischenkommen? „Wenn …, dann werde ich …“ macht es viel wahrscheinlicher, dass Sie es tun.',
  },
  R1: { met: 'Sagt, wozu.', missing: 'Wozu? Nennen Sie ein Vorhaben, oder sagen Sie „damit …“.' },
  R2: { met: 'Baut eine Fähigkeit auf.', missing: 'Welche Fähigkeit baut es auf?' },
  R3: {
    met: 'Passt zu Ihrer Stufe.',
    partly:
      '„{word}“ ist auf Ihrer Stufe hoch gegriffen. Das ist in Ordnung; bitten Sie jemanden um Rückhalt.',
    missing: 'Bleiben Sie bei dem, was Ihre Stufe verlangt.',
  },
  R4: {
    met: 'Sagt, was anders sein wird.',
    wrong:
      '„{word}“ ist eine Leistung, noch keine Wirkung. Was ändert sich für Lernende oder Kollegen, wenn es da ist?',
    missing: 'Sagen Sie, was anders sein wird, nicht nur, was entsteht.',
  },
  T1: {
    met: 'Endet am {day}.',
    partly: '{day} liegt mehr als 18 Monate entfernt: ein Wunsch. Setzen Sie darunter ein näheres Ziel.',
    wrong: '{day} ist vorbei. Setzen Sie einen Tag, der noch kommt.',
    missing: 'Bis wann? Setzen Sie einen Tag.',
  },
  T2: { met: 'Wird unterwegs angesehen.', missing: 'Wie oft sehen Sie nach: jede Woche, jeden Monat?' },
  T3: {
    met: 'Endet an einem offenen Tag.',
    wrong: '{day} liegt in {name}, bis {until}. Verschieben Sie es.',
    missing: 'Ohne Tag kann niemand sagen, ob er in die Prüfungen fällt.',
  },
}
