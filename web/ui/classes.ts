/** Joins class names, leaving out what is absent: `classes(css['row'], open && css['open'])`. */
export const classes = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')
