import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const record = z.object({ outputs: z.array(z.object({ name: z.string() })) })

/** Names of the files that the last run wrote into this folder, by its `run.json`; empty when there is none to read. */
export function earlierOutputs(folder: string): ReadonlySet<string> {
  const path = join(folder, 'run.json')
  if (!existsSync(path)) return new Set()
  try {
    const { outputs } = record.parse(JSON.parse(readFileSync(path, 'utf8')))
    return new Set(outputs.map(({ name }) => name))
  } catch {
    return new Set()
  }
}
