type Mail = { to: string; subject: string; text: string }

export const signInMail = (account: { name: string; email: string }, link: string): Mail => ({
  to: account.email,
  subject: 'Your link to sign in to Linchpin',
  text: `Hello ${account.name},

this link signs you in once, within the next hour:

${link}

If you did not ask for it, do nothing: without the link nobody gets in.
`,
})

export const invitationMail = (
  person: { name: string; email: string },
  by: string,
  workspace: string,
  link: string,
  until: string,
): Mail => ({
  to: person.email,
  subject: `${by} invites you to ${workspace} on Linchpin`,
  text: `Hello ${person.name},

${by} invites you to ${workspace} on Linchpin, where its products are looked after together.

${link}

The link is good for you alone, once, until ${until}.
`,
})
