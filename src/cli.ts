#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { type Terminal, run } from './commands/commands.js'

// A reader that has seen enough (`qala extract … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const CLEAR_LINE = '\r\u001b[K'

const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ''}${line}\n`),
  progress: process.stderr.isTTY
    ? (line) => process.stderr.write(`${CLEAR_LINE}${line.slice(0, (process.stderr.columns || 80) - 1)}`)
    : null,
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
process.exitCode = await run(process.argv.slice(2), version, terminal)
