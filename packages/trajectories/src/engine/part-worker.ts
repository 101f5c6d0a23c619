import { parentPort, workerData } from 'node:worker_threads'
import type { PreparedPart } from './over-parts.ts'
import { type PackedTables, unpackTables } from './packed-tables.ts'

/** Thread beside the caller: prepares the job from its module and input, and does the parts that it is given. */
const { module, input } = workerData as { module: string; input: unknown }
const { prepare } = (await import(module)) as { prepare: (input: unknown) => PreparedPart<unknown> }
const doPart = prepare(input)
parentPort?.on('message', async ({ part, packed }: { part: number; packed: PackedTables }) => {
  parentPort?.postMessage({ part, result: await doPart(unpackTables(packed), part) })
})
