const KEY = 'linchpin.workspace'

/** The short name of the workspace that was open last in this browser. */
export const lastWorkspace = (): string | null => localStorage.getItem(KEY)

export const rememberWorkspace = (slug: string): void => localStorage.setItem(KEY, slug)
