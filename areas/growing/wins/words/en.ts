/** What is said of what may be a win, in ICU messages; no stronger than what is known of it. */
export const en = {
  barrierSays:
    '{severity, select, blocker {A blocker} serious {A serious barrier} moderate {A moderate barrier} other {A minor barrier}}, marked as fixed.',
  barrierTitle: 'Had the barrier “{title}” fixed',
  coachingTitle: 'Called the coaching talk “{title}”',
  decisionDissentSays: 'It was decided on {day}, and who disagreed is written down with it.',
  decisionDissentTitle: 'Brought “{title}” to a decision, with the dissent written down',
  decisionSays: 'It was decided on {day}.',
  decisionTitle: 'Brought “{title}” to a decision',
  earnedFromSays: '{ref} is held, from {issuer}.',
  earnedSays: '{ref} is held.',
  earnedTitle: 'Earned {title}',
  goalFiguresSays: '{ref} was closed as met; “{measure}” went from {from} to {to} {unit}.',
  goalSays: '{ref} was closed as met. {outcome}',
  goalTitle: 'Reached “{title}”',
  learnedInTitle: 'Learned in {sprint}: {title}',
  learnedSays: '{ref} is ticked as learned. {learned}',
  learnedTitle: 'Learned: {title}',
  liveAskedSays:
    'It is live; {askers, plural, one {# person} other {# people}} had asked for it, and {told, plural, one {# of them was} other {# of them were}} told.',
  liveMedianSays:
    'It is live; {askers, plural, one {# person} other {# people}} had asked for it, and {told, plural, one {# of them was} other {# of them were}} told, after a median of {days, plural, one {# day} other {# days}}.',
  liveSays: 'It is live; nobody had asked for it.',
  meetingPeopleSays: 'It took place on {day}; {count, plural, one {# person} other {# people}} took part.',
  meetingSays: 'It took place on {day}.',
  practice: '{title} (to practise on)',
  shippedAskedTitle:
    'Shipped “{title}”, which {askers, plural, one {# person} other {# people}} had asked for',
  shippedTitle: 'Shipped “{title}”',
  shippedToldAllTitle:
    'Shipped “{title}” and told {askers, plural, one {the one person} other {all # people}} who had asked for it',
  shippedToldTitle:
    'Shipped “{title}” and told {told} of the {askers, plural, one {# person} other {# people}} who had asked for it',
  somebody: 'somebody',
  thanksSays: '{name} wrote: “{words}”',
  thanksTitle: 'Was thanked by {name}',
  workshopTitle: 'Called the workshop “{title}”',
}
