import type { Config } from '../config.js'
import { createIngest, ingestFiles } from '../ingest/ingest.js'
import { QalaError } from '../model/errors.js'
import type { Ingest } from '../model/ingest.js'
import { openStore, readHolder } from '../store/store.js'
import type { Command } from './command.js'
import { remoteIngest } from './remote.js'

/** Articles sent to a server in one request, each at most 5 MB, under its limit for most. */
const BATCH = 20

interface Destination {
  readonly ingest: Ingest
  readonly batch: number
  close(): Promise<void>
}

/** This process's own store, or the server that holds the embedded one. */
async function openDestination({ databaseUrl: url, data: folder, apiKey }: Config): Promise<Destination> {
  const address = url === null ? readHolder(folder)?.address : null
  if (address != null) {
    return { ingest: remoteIngest(address, apiKey), batch: BATCH, close: () => Promise.resolve() }
  }
  const store = await openStore({ url, folder, command: 'ingest' })
  return { ingest: createIngest(store), batch: 1, close: () => store.close() }
}

function refuseUrls(paths: readonly string[]): void {
  const url = paths.find((path) => /^https?:\/\//.test(path))
  if (url === undefined) return
  throw new QalaError(
    'BAD_ARGUMENT',
    `${url}: Qala reads files, folders and standard input: save the page or feed first`,
  )
}

export const ingest: Command<{ readonly source?: string }> = {
  name: 'ingest',
  description: 'take articles in: files (.txt, .jsonl), folders, - for standard input',
  words: '<paths...>',
  options: [{ flags: '--source <name>', description: 'the outlet of articles that do not name theirs' }],
  async run({ paths, options, config, terminal }) {
    refuseUrls(paths)
    const destination = await openDestination(config)
    const count = { STORED: 0, DUPLICATE: 0, FAILED: 0 }
    let statements = 0
    try {
      const { batch } = destination
      for await (const outcome of ingestFiles(paths, destination.ingest, { source: options.source ?? null, batch })) {
        count[outcome.status]++
        statements += outcome.statements
        if (outcome.problem) terminal.error(`failed: ${outcome.problem.message}`)
        terminal.progress?.(
          `${count.STORED} stored, ${count.DUPLICATE} duplicates, ${count.FAILED} failed: ${outcome.file}`,
        )
      }
    } finally {
      terminal.progress?.('')
      await destination.close()
    }
    terminal.out(
      `${count.STORED} articles stored with ${statements} statements, ${count.DUPLICATE} duplicates, ${count.FAILED} failed`,
    )
    return count.FAILED > 0 ? 1 : 0
  },
}
