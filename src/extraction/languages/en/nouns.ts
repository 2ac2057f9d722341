/** None: a capital letter tells a name from a noun. */
export const commonNouns: string[] = []
