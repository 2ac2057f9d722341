import { defineConfig } from 'prisma/config'

// `prisma generate` looks for the schema engine, which it does not run. Any executable satisfies it, so that nothing is downloaded.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
