import { availableParallelism, cpus, loadavg } from 'node:os'

/** How many processes wanted a processor in the last minute. */
export function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1)
}

/** What figures were measured on, in one line. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  return `Node ${process.version}, ${availableParallelism()} CPUs (${model}), load ${load()}`
}
