/** One article as a format read it, before anything is known about who said what. */
export interface Document {
  /** File name without its ending, or the file name and line number of an item in a list. */
  readonly id: string
  readonly headline: string | null
  readonly body: string
  readonly url: string | null
  /** Name of the outlet. */
  readonly source: string | null
  readonly publishedAt: Date | null
  /** BCP 47 code as given; null where the input does not say. */
  readonly language: string | null
  readonly byline: string | null
  /**
   * Where the headline and the body begin in the file as read (UTF-16 units), for formats whose
   * offsets are those of the file; both 0 for all others.
   */
  readonly origin: { readonly headline: number; readonly body: number }
}

/** What extraction needs of a document. */
export type ArticleText = Pick<Document, 'headline' | 'body' | 'language' | 'publishedAt'>
