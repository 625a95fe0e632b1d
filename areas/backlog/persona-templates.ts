/** A persona ready to be taken over and changed. Written for this product; nobody real is meant. */
export type PersonaTemplate = {
  /** Stays the same for good, so that a script can name it. */
  name: string
  title: string
  circumstances: string
  needs: readonly string[]
  feels: string
}

export const personaTemplates: readonly PersonaTemplate[] = [
  {
    name: 'screen-reader',
    title: 'Student, screen reader',
    circumstances:
      'Blind since birth. Works on a laptop with a screen reader, rarely with a Braille line. Reads faster by ear than most people read by eye, as long as headings, labels and tables say what they are. A picture without words, a dialog that does not say it opened, or a drag with no other way ends the task.',
    needs: ['screen-reader', 'keyboard', 'text-alternatives', 'headings'],
    feels:
      'Thinks: will this be another thing for which I must ask somebody?\nSays: tell me what the button does, not what it looks like.\nDoes: tries a new tool the evening before it counts.',
  },
  {
    name: 'keyboard-only',
    title: 'Student, keyboard only',
    circumstances:
      'A tremor in both hands makes a mouse useless on bad days. Uses the keyboard, sometimes with sticky keys. Needs to see where the focus is, and needs time: whatever logs out after ten minutes loses the work.',
    needs: ['keyboard', 'visible-focus', 'large-targets', 'no-time-limit'],
    feels:
      'Thinks: how many times must I press Tab for this?\nFeels: calm when the order makes sense, worn out when it jumps.\nDoes: learns every shortcut there is.',
  },
  {
    name: 'low-bandwidth',
    title: 'Student, phone and little data',
    circumstances:
      'No computer at home. Does the whole course on an older phone, with prepaid data that runs out before the month does, and downloads on the campus network for the bus ride. The connection drops in the valley.',
    needs: ['phone', 'low-bandwidth', 'offline', 'small-downloads'],
    feels:
      'Thinks: what will this page cost me?\nSays: I handed it in, it just never arrived.\nDoes: takes photographs of the screen as proof.',
  },
  {
    name: 'captions',
    title: 'Student, hard of hearing',
    circumstances:
      'Wears hearing aids, reads lips where faces can be seen. Lectures through a ceiling loudspeaker are noise. Captions made by a machine get the names and the formulas wrong, which are what the exam asks for.',
    needs: ['captions', 'transcripts', 'no-sound-only-cues', 'quiet-audio'],
    feels:
      'Thinks: everybody laughed, and I do not know why.\nSays: please send it in writing.\nDoes: borrows the notes of two friends and compares them.',
  },
  {
    name: 'dyslexia',
    title: 'Student, dyslexia',
    circumstances:
      'Understands quickly when listening and slowly when reading. Long unbroken text, justified lines and all capitals are hard; so is copying a code from one window into another. Uses read-aloud and wider spacing.',
    needs: ['plain-words', 'read-aloud', 'text-spacing', 'no-retyping'],
    feels:
      'Thinks: I know this, I just cannot find where it says so.\nFeels: watched, when a form complains about spelling.\nDoes: reads the instructions three times and the question once.',
  },
  {
    name: 'night-learner',
    title: 'Adult learner, studies at night',
    circumstances:
      'Works days, looks after two children and a parent, opens the course after nine in the evening in pieces of twenty minutes. Comes back after a gap of a week and has to find the place again. Nobody answers a help line at that hour.',
    needs: ['resume', 'clear-deadlines', 'evening-help', 'small-steps'],
    feels:
      'Thinks: where was I, and what is due first?\nSays: if I had known on Monday, I could have arranged it.\nDoes: hands in at 23:55 and hopes that it counts.',
  },
]
