/** None: a capital letter tells a name from a noun. */
export const commonNouns: string[] = []
export const frequentNouns: string[] = []
