/** The SQL that is missing between the migrations and the schema; an empty migration's comment where nothing is. */
export function missingSql(): Promise<string>
