import type { Behaviours } from '../matrix.ts'

/** What would be seen at each level, in German: awareness, working, practitioner, expert. */
export const de: Behaviours = {
  'agile-practice': [
    'Nennt die Termine, Rollen und Artefakte von Scrum und hat an jedem Termin einmal teilgenommen.',
    'Bereitet jeden Termin eines Sprints vor und wirkt mit; nach der Planung kann das Team das Sprintziel wiederholen.',
    'Merkt, wenn ein Termin seinen Sinn verloren hat, und ändert ihn mit dem Team; schließt die meisten Verbesserungen aus der Retrospektive ab.',
    'Hilft mehreren Teams zu wählen, was bleibt und was wegfällt, und kann an ihren Zahlen zeigen, dass es half.',
  ],
  'backlog-craft': [
    'Liest eine Story und sagt, wer sie braucht und warum; fragt nach, wenn das fehlt.',
    'Schreibt Storys mit Kriterien, die das Team ohne Rückfrage annimmt; hält einen Sprint davon bereit.',
    'Teilt große Wünsche in Stücke, die jeweils jemandem helfen; streicht, was niemand vermissen würde, und sagt es.',
    'Hält ein Backlog, das Fremde in zehn Minuten verstehen; lehrt andere das Teilen und das Loslassen.',
  ],
  prioritisation: [
    'Kann sagen, warum das Erste vor dem Zweiten steht.',
    'Nutzt mit dem Team ein Verfahren und zeigt dessen Zahlen zur Reihenfolge.',
    'Wählt das Verfahren zur Frage, nennt, worauf verzichtet wird, und liest alte Entscheidungen an dem nach, was daraus wurde.',
    'Klärt Reihenfolgen zwischen Produkten und Ämtern; wer verlor, kann sagen, warum, und trägt es mit.',
  ],
  'vision-and-roadmap': [
    'Gibt die Vision des Produkts wieder und nennt das Vorhaben der Einrichtung, dem sie dient.',
    'Führt eine Roadmap nach Semestern, in der jede Zeile die Wirkung nennt, für die sie da ist.',
    'Formt die Vision mit denen, die das Produkt nutzen; zeigt, wie sicher jedes Semester ist, und streicht offen.',
    'Gibt mehreren Produkten über Jahre die Richtung, mit anderen Wegen in der Hand; die Leitung entscheidet danach.',
  ],
  'market-analysis': [
    'Nennt drei Produkte, die dasselbe tun, und je eines, was sie besser können.',
    'Führt eine Tabelle von Wettbewerbern und Vorgaben, jeder Eintrag mit Quelle und Tag.',
    'Macht aus einem Trend eine Vorhersage mit Wahrscheinlichkeit und liest später nach, ob sie eintraf.',
    'Wird gefragt, wohin sich das Feld bewegt; die eigenen Vorhersagen sind aufgeschrieben und haben sich bewährt.',
  ],
  'business-case': [
    'Sagt in einem Satz, was eine Funktion kostet und wem sie etwas erspart.',
    'Rechnet Kosten, Nutzen und Rückfluss eines kleinen Falls aus, die Annahmen daneben.',
    'Schreibt Fälle mit einer Spanne statt einer Zahl und vergleicht sie nach einem Jahr mit dem, was kam.',
    'Lenkt ein Budget über mehrere Produkte; beendet, was nicht mehr trägt, und zeigt, was dadurch frei wurde.',
  ],
  'user-research': [
    'Hört Lehrenden und Lernenden zu und schreibt auf, was sie sagten, nicht, was sie wollen sollten.',
    'Führt Gespräche ohne Suggestivfragen; sagt allen, die gesprochen haben, was daraus wurde.',
    'Wählt zwischen Gespräch, Test, Umfrage und Zahlen; merkt, wessen Stimme fehlt, und holt sie.',
    'Hat Fragen und Rückmelden zur Gewohnheit des Hauses gemacht; kann zeigen, was dadurch anders gebaut wurde.',
  ],
  'learning-evidence': [
    'Unterscheidet Nutzung von Lernen und fragt, wie viele hinter einem Prozentwert stehen.',
    'Legt vor dem Release ein Maß fest und liest es mit Anzahl und Tag ab.',
    'Setzt die Schwelle vor den Daten, liest Intervalle und sagt „noch nicht klar“, wenn es so ist.',
    'Entwirft Vergleiche, die halten; bremst Aussagen, die zu weit gehen, auch die eigenen.',
  ],
  accessibility: [
    'Bedient das Produkt einen Tag lang mit der Tastatur und nennt, was im Weg steht.',
    'Schreibt Barrierefreiheit in die Kriterien; prüft mit Tastatur, Vergrößerung und Screenreader, bevor eine Story fertig ist.',
    'Plant mit Betroffenen; lässt keine Blockade ohne unterschriebene, befristete Ausnahme live gehen.',
    'Hat gehoben, was das Haus kauft und baut; Barrieren werden gefunden, bevor Nutzende sie finden.',
  ],
  'privacy-and-procurement': [
    'Fragt, welche Daten von Lernenden eine Funktion braucht und wer sie sieht.',
    'Füllt Fragebögen für Anbieter und die Folgenabschätzung mit der zuständigen Stelle rechtzeitig aus.',
    'Plant Prüfungen von Recht und Vertrag in die Roadmap ein; sagt Nein zu Daten, die niemand braucht.',
    'Verhandelt Bedingungen für mehrere Produkte und klärt Konflikte zwischen Pflicht und Wunsch.',
  ],
  'edtech-platforms': [
    'Nennt die Systeme rund um das Produkt und was zwischen ihnen fließt.',
    'Erklärt, wie Kurslisten, Aufrufe und Noten wandern (LTI, OneRoster), und findet mit der IT die defekte Stelle.',
    'Beurteilt eine Anbindung nach Daten, Last und Ausstieg; hält eine Karte, die die IT benutzt.',
    'Gestaltet mit, wie die Plattformen der Einrichtung zusammenpassen, und schafft Doppeltes ab.',
  ],
  stakeholders: [
    'Weiß, wen das Produkt berührt, und hat mit jemandem aus jeder Gruppe gesprochen.',
    'Spricht regelmäßig mit jeder Gruppe; schreibt auf, was vereinbart wurde, und liest es vor.',
    'Klärt Konflikte zwischen Gruppen mit Optionen, Gründen und festgehaltenem Widerspruch.',
    'Genießt das Vertrauen derer, die eine Entscheidung verlieren; bringt Ämter zusammen, die nicht sprachen.',
  ],
  communication: [
    'Schreibt eine Mitteilung zum Release, die Lehrende verstehen.',
    'Sagt dasselbe für Entwicklung und Lehre, jeweils in deren Worten; hält die Zeit ein.',
    'Trägt der Leitung eine Botschaft mit ihren Belegen vor, auch die schlechte; antwortet ruhig auf harte Fragen.',
    'Spricht und schreibt für das Fach; was erklärt wurde, geben andere richtig weiter.',
  ],
  leadership: [
    'Lobt und kritisiert, was getan wurde, nicht die Person.',
    'Lässt das Team entscheiden, wie; fragt, statt anzusagen, und räumt Hindernisse weg.',
    'Begleitet eine Kollegin oder einen Kollegen durch ein eigenes Ziel; lässt alle sprechen, die Leisen zuerst.',
    'Zieht Produktleute heran, die selbst führen; das Team arbeitet ohne einen ebenso gut.',
  ],
  'launch-and-training': [
    'Kennt die Wochen, in denen sich nichts ändern darf, und weiß, wer Bescheid bekommen muss.',
    'Plant ein Release mit Mitteilung, Schulung und Rückweg, außerhalb der Prüfungen.',
    'Führt in Ringen ein und liest, wer es wirklich nutzt; legt Schulungen in die Stunden derer, die lehren.',
    'Leitet Veränderungen, die das ganze Haus berühren; danach wird anders gearbeitet, und die Zahlen zeigen es.',
  ],
  adaptability: [
    'Schreibt einmal in der Woche auf, was gelernt wurde.',
    'Probiert eine neue Methode an einer Sache aus und sagt, was daraus wurde; bittet jedes Semester um Rückmeldung.',
    'Ändert offen den Kurs, wenn sich die Belege drehen; hält Ziele und Zeit im Gleichgewicht.',
    'Macht es anderen leicht, zu probieren, zu scheitern und davon zu erzählen; das Haus lernt daraus.',
  ],
}
