// The SQL that leads from the migrations as they stand to prisma/schema.prisma, by Prisma's schema engine (its WebAssembly
// build: no binary is downloaded) over an empty PGlite database.
//   npm run migration -- NAME     writes it to prisma/migrations/<time>_NAME/migration.sql, for a person to complete
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPGlite } from 'pglite-prisma-adapter'

const FOLDER = fileURLToPath(new URL('../prisma/migrations', import.meta.url))
const SCHEMA = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url))

async function loadEngine() {
  // The package's own entry imports the .wasm as a module, which Node 20 does not do.
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/schema_engine\.js$/, 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { './schema_engine_bg.js': engine })
  engine.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/** The SQL that is missing between the migrations and the schema; an empty migration's comment where nothing is. */
export async function missingSql() {
  await loadEngine()
  const database = new PGlite()
  try {
    for (const name of readdirSync(FOLDER)
      .filter((entry) => !entry.endsWith('.toml'))
      .sort()) {
      await database.exec(readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8'))
    }
    const files = [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }]
    const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database))
    const schemaEngine = await engine.SchemaEngine.new({ datamodels: [[SCHEMA, files[0].content]] }, () => {}, adapter)
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: FOLDER },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    await database.close()
  }
}

async function main(name) {
  if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    console.error('usage: npm run migration -- NAME     (lower case, digits, _)')
    process.exit(2)
  }
  const sql = await missingSql()
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(FOLDER, `${time}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`wrote ${join(folder, 'migration.sql')}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2])
