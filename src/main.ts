// The server alone, for containers and process managers: the same as `qala serve`.
process.argv.splice(2, Infinity, 'serve')
await import('./cli.js')

export {}
