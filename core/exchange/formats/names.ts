/** What a file can be. It is found by looking into it; its name says nothing. */
export const FORMAT_NAMES = ['csv', 'excel', 'jira', 'trello', 'github'] as const
export type FormatName = (typeof FORMAT_NAMES)[number]
