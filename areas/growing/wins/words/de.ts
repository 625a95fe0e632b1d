import type { WinWords } from '../says.ts'

export const de: WinWords = {
  barrierSays:
    '{severity, select, blocker {Ein Blocker} serious {Eine ernste Barriere} moderate {Eine mittlere Barriere} other {Eine geringe Barriere}}, als behoben vermerkt.',
  barrierTitle: 'Die Barriere „{title}“ beheben lassen',
  coachingTitle: 'Zum Coaching-Gespräch „{title}“ eingeladen',
  decisionDissentSays: 'Es wurde am {day} entschieden, und wer widersprochen hat, ist mit aufgeschrieben.',
  decisionDissentTitle: '„{title}“ zur Entscheidung gebracht, mit aufgeschriebenem Widerspruch',
  decisionSays: 'Es wurde am {day} entschieden.',
  decisionTitle: '„{title}“ zur Entscheidung gebracht',
  earnedFromSays: '{ref} ist erworben, vergeben von {issuer}.',
  earnedSays: '{ref} ist erworben.',
  earnedTitle: '{title} erworben',
  goalFiguresSays: '{ref} wurde als erreicht abgeschlossen; „{measure}“ ging von {from} auf {to} {unit}.',
  goalSays: '{ref} wurde als erreicht abgeschlossen. {outcome}',
  goalTitle: '„{title}“ erreicht',
  learnedInTitle: 'Gelernt in {sprint}: {title}',
  learnedSays: '{ref} ist als gelernt abgehakt. {learned}',
  learnedTitle: 'Gelernt: {title}',
  liveAskedSays:
    'Es ist live; {askers, plural, one {# Person hatte} other {# Personen hatten}} darum gebeten, und {told, plural, one {# davon hat} other {# davon haben}} Bescheid bekommen.',
  liveMedianSays:
    'Es ist live; {askers, plural, one {# Person hatte} other {# Personen hatten}} darum gebeten, und {told, plural, one {# davon hat} other {# davon haben}} Bescheid bekommen, im Median nach {days, plural, one {# Tag} other {# Tagen}}.',
  liveSays: 'Es ist live; niemand hatte darum gebeten.',
  meetingPeopleSays:
    'Es fand am {day} statt; {count, plural, one {# Person hat} other {# Personen haben}} teilgenommen.',
  meetingSays: 'Es fand am {day} statt.',
  practice: '{title} (zum Üben)',
  shippedAskedTitle:
    '„{title}“ ausgeliefert, worum {askers, plural, one {# Person} other {# Personen}} gebeten {askers, plural, one {hatte} other {hatten}}',
  shippedTitle: '„{title}“ ausgeliefert',
  shippedToldAllTitle:
    '„{title}“ ausgeliefert und {askers, plural, one {der einen Person, die darum gebeten hatte,} other {allen # Personen, die darum gebeten hatten,}} Bescheid gesagt',
  shippedToldTitle:
    '„{title}“ ausgeliefert und {told} von {askers, plural, one {# Person, die darum gebeten hatte,} other {# Personen, die darum gebeten hatten,}} Bescheid gesagt',
  somebody: 'jemand',
  thanksSays: '{name} schrieb: „{words}“',
  thanksTitle: 'Dank von {name} bekommen',
  workshopTitle: 'Zum Workshop „{title}“ eingeladen',
}
