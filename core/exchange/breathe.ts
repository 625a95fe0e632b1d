/** Lets requests of other people through while a long file is read. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
