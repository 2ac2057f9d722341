import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client'

/** A database that is open, migrated and ready for Prisma. */
export interface Database {
  readonly adapter: SqlDriverAdapterFactory
  /** Tells others how the holder of an embedded database can be reached; nothing to do on a server. */
  announce(address: string): void
  close(): Promise<void>
}

export interface Target {
  /** `postgresql://…`; null for the embedded database. */
  readonly url: string | null
  /** The embedded database's folder. */
  readonly folder: string
  /** What holds the embedded database, for the message that others get: "serve", "ingest". */
  readonly command: string
}

/** One kind of database: when it is meant, and how it is opened. */
export interface Adapter {
  readonly name: string
  /** The beginnings of the URLs that mean it; none for the one that is opened without a URL. */
  readonly protocols: readonly string[]
  open(target: Target): Promise<Database>
}
