import type { Act, Kind, SpeakerType } from '../model/vocabulary.js'

/** Bounds of a date: `from` inclusive, `to` exclusive. */
export interface DateRange {
  readonly from?: Date | null
  readonly to?: Date | null
}

/** All given conditions hold together; a list means one of its values; ids are UUIDs. */
export interface StatementFilter {
  readonly speaker?: readonly string[] | null
  readonly source?: readonly string[] | null
  readonly article?: readonly string[] | null
  readonly act?: readonly Act[] | null
  readonly kind?: readonly Kind[] | null
  readonly speakerType?: readonly SpeakerType[] | null
  readonly language?: readonly string[] | null
  /** People and organizations mentioned in the content. */
  readonly mentioned?: readonly string[] | null
  /** A name mentioned in the content (places too), folded for comparison. */
  readonly mentionedName?: string | null
  /** Words that stand in the content, compared without regard to case. */
  readonly contains?: string | null
  readonly publishedAt?: DateRange | null
  readonly saidAt?: DateRange | null
  readonly minConfidence?: number | null
}

export interface ArticleFilter {
  readonly source?: readonly string[] | null
  readonly language?: readonly string[] | null
  /** People and organizations quoted in the article. */
  readonly speaker?: readonly string[] | null
  /** People and organizations mentioned in its statements. */
  readonly mentioned?: readonly string[] | null
  readonly contains?: string | null
  readonly publishedAt?: DateRange | null
}

export interface SpeakerFilter {
  /** A name that folds equal to one of theirs. */
  readonly name?: string | null
  /** The beginning of one of their names, folded. */
  readonly nameStartsWith?: string | null
}

export interface Filters {
  source: Record<string, never>
  article: ArticleFilter
  speaker: SpeakerFilter
  statement: StatementFilter
  affiliation: Record<string, never>
  mention: Record<string, never>
  name: Record<string, never>
}
