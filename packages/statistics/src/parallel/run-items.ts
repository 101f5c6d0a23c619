import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { claimItems, type SharedProgress } from './claim-items.ts'

/** Work in items that do not depend on each other. */
export interface ItemJob<Input> {
  /** Address (`import.meta.url`) of the module that exports `prepare`, from which another thread loads it. */
  readonly module: string
  /**
   * Gives a function that does one item. It writes what it makes into shared memory of the input, always in the same
   * place for the same item, so that doing an item twice changes nothing.
   */
  readonly prepare: (input: Input) => (item: number) => void
}

/**
 * Does all items, over several threads when asked, and returns when all are done. Every item is done from the input
 * alone, so that the result is the same to the last bit whatever the number of threads. Where no other thread can be
 * started, this one does all; an item that another thread took and does not finish is done again here.
 *
 * @param input - Can be copied to another thread; results go to typed arrays over a `SharedArrayBuffer` in it.
 * @param threads - This one included; default 1.
 *
 * @example
 * const job = { module: import.meta.url, prepare: ({ squares }) => (item) => { squares[item] = item ** 2 } }
 * runItems(job, { squares: new Float64Array(new SharedArrayBuffer(8 * 100)) }, 100, 2)
 */
export function runItems<Input>({ module, prepare }: ItemJob<Input>, input: Input, items: number, threads = 1): void {
  const progress = {
    next: new Int32Array(new SharedArrayBuffer(4)),
    done: new Int32Array(new SharedArrayBuffer(4 * items)),
  }
  const workers = startWorkers(Math.min(threads, items) - 1, { module, input, progress })
  const doItem = prepare(input)
  claimItems(progress, doItem)
  for (let item = 0; item < items; item += 1) {
    if (Atomics.load(progress.done, item) === 1) continue
    if (Atomics.wait(progress.done, item, 0, patience) === 'timed-out') doItem(item)
  }
  for (const worker of workers) void worker.terminate()
}

/** Threads worth using for an amount of work: one when it is done in less time than another takes to start. */
export function threadsFor(seconds: number, asked: number | undefined): number {
  return asked ?? (seconds > worthwhile ? availableParallelism() : 1)
}

const patience = 30_000
const worthwhile = 0.2

function startWorkers(count: number, data: { module: string; input: unknown; progress: SharedProgress }): Worker[] {
  const file = new URL('./item-worker.js', import.meta.url)
  if (count < 1 || !existsSync(fileURLToPath(file)) || data.module.endsWith('.ts')) return []
  const workers: Worker[] = []
  try {
    for (let worker = 0; worker < count; worker += 1) {
      const started = new Worker(file, { workerData: data })
      started.on('error', () => undefined)
      started.unref()
      workers.push(started)
    }
  } catch {
    return workers
  }
  return workers
}
