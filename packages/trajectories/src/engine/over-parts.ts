import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { TableSet } from '../check/check.ts'
import { packTables } from './packed-tables.ts'
import type { StagedRegistration } from './stage-registration.ts'

/** What is done with the rows of one part; it may keep nothing from one part to the next. */
export type PreparedPart<Result> = (tables: TableSet, part: number) => Result | Promise<Result>

/** Work on the parts of a register, each on its own. */
export interface PartJob<Input, Result> {
  /** Address (`import.meta.url`) of the module that exports `prepare`, from which another thread loads it. */
  readonly module: string
  readonly prepare: (input: Input) => PreparedPart<Result>
  /** Can be copied to another thread, as can each result. */
  readonly input: Input
}

/**
 * Does the work on every part, over several threads when asked, and gives the results in order of part. A part is done
 * from its own rows alone, so that the results are the same to the last bit whatever the number of threads; at most two
 * parts a thread are in memory. Where no other thread can be started, this one does all.
 *
 * @param threads - default 1: this one
 * @param parts - default as many as `staged.parts`
 */
export async function* overParts<Input, Result>(
  staged: StagedRegistration,
  job: PartJob<Input, Result>,
  { threads = 1, parts = staged.parts, signal }: { threads?: number; parts?: number; signal?: AbortSignal } = {},
): AsyncGenerator<Result> {
  const workers = startWorkers(job, Math.min(threads, parts))
  if (workers.length === 0) {
    const doPart = job.prepare(job.input)
    for (let part = 0; part < parts; part++) {
      signal?.throwIfAborted()
      yield await doPart(await staged.part(part, parts), part)
    }
    return
  }
  const pending = new Map<number, Promise<Result>>()
  try {
    for (let part = 0, next = 0; part < parts; part++) {
      for (; next < Math.min(parts, part + 2 * workers.length); next++) {
        signal?.throwIfAborted()
        const result = doElsewhere<Result>(workers[next % workers.length]!, next, await staged.part(next, parts))
        // It is looked at in its turn; until then a failure must not end the process.
        result.catch(() => undefined)
        pending.set(next, result)
      }
      yield await pending.get(part)!
      pending.delete(part)
    }
  } finally {
    for (const worker of workers) void worker.terminate()
  }
}

function startWorkers({ module, input }: { module: string; input: unknown }, count: number): Worker[] {
  const file = new URL('./part-worker.js', import.meta.url)
  if (count < 2 || !existsSync(fileURLToPath(file)) || module.endsWith('.ts')) return []
  return Array.from({ length: count }, () => new Worker(file, { workerData: { module, input }, execArgv: [] }))
}

function doElsewhere<Result>(worker: Worker, part: number, tables: TableSet): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off('message', onMessage)
      worker.off('error', onError)
    }
    const onMessage = (message: { readonly part: number; readonly result: Result }) => {
      if (message.part !== part) return
      stop()
      resolve(message.result)
    }
    const onError = (error: unknown) => {
      stop()
      reject(error)
    }
    worker.on('message', onMessage)
    worker.on('error', onError)
    const { packed, moves } = packTables(tables)
    worker.postMessage({ part, packed }, moves)
  })
}
