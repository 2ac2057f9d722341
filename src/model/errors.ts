/**
 * Every error a person or a program can meet, once. `exit` is the status of the command line (sysexits(3) where one fits),
 * `http` the status of a response that holds nothing else.
 */
export const ERRORS = {
  BAD_ARGUMENT: { exit: 2, http: 400, title: 'an argument cannot be used' },
  BAD_CONFIGURATION: { exit: 78, http: 500, title: 'an environment variable cannot be used' },
  BAD_CURSOR: { exit: 65, http: 400, title: 'the cursor belongs to another list, order or filter' },
  BAD_ID: { exit: 65, http: 400, title: 'the id is not one of this server' },
  NOT_FOUND: { exit: 66, http: 404, title: 'nothing is there' },
  NO_ARTICLES: { exit: 66, http: 404, title: 'no article was found' },
  UNREADABLE: { exit: 66, http: 400, title: 'the file cannot be read' },
  UNKNOWN_FORMAT: { exit: 65, http: 400, title: 'the format is not known' },
  BAD_ENCODING: { exit: 65, http: 400, title: 'the text is not UTF-8' },
  BAD_JSON: { exit: 65, http: 400, title: 'the line is not valid JSON' },
  BAD_FIELD: { exit: 65, http: 400, title: 'a field has the wrong type or value' },
  EMPTY: { exit: 65, http: 400, title: 'there is no text' },
  TOO_LARGE: { exit: 65, http: 413, title: 'the input is larger than the limit' },
  UNKNOWN_LANGUAGE: { exit: 65, http: 400, title: 'no language pack reads this text' },
  ARTICLE_CHANGED: { exit: 65, http: 409, title: 'the URL already holds another text' },
  DATA_IN_USE: { exit: 75, http: 503, title: 'another process holds the data folder' },
  DATABASE_UNREACHABLE: { exit: 69, http: 503, title: 'the database does not answer' },
  DATABASE_TOO_NEW: { exit: 78, http: 503, title: 'the database was migrated by another version' },
  MIGRATION_FAILED: { exit: 70, http: 503, title: 'a migration could not be applied' },
  PORT_IN_USE: { exit: 69, http: 503, title: 'another process listens on the port' },
  UNAUTHENTICATED: { exit: 77, http: 401, title: 'the key is missing or wrong' },
  FORBIDDEN: { exit: 77, http: 403, title: 'this is not allowed from here' },
  QUERY_TOO_DEEP: { exit: 65, http: 400, title: 'the query is nested too deeply' },
  QUERY_TOO_COSTLY: { exit: 65, http: 400, title: 'the query asks for too much at once' },
  TOO_MANY_ALIASES: { exit: 65, http: 400, title: 'the query has too many aliases' },
  INTERNAL: { exit: 70, http: 500, title: 'a fault in Qala' },
} as const satisfies Record<string, { exit: number; http: number; title: string }>

export type ErrorCode = keyof typeof ERRORS

/** Where it happened: a file, a line, an environment variable, a field path. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly path?: readonly string[]
}

/**
 * An error with a code of the table. The message says what happened, where and what to do, in one line;
 * whoever catches it may show it to a person as it is.
 */
export class QalaError extends Error {
  override readonly name = 'QalaError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly place: Place = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
