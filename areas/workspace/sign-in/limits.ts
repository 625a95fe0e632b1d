/** Where the sign-in's own routes are. */
export const AUTH_PATH = '/api/auth'
/** One-time links, printed or sent, hold for an hour. In seconds. */
export const LINK_HOLDS = 3600
/** The shortest password taken. */
export const SHORTEST_PASSWORD = 10
