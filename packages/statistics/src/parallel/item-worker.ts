import { workerData } from 'node:worker_threads'
import { claimItems, type SharedProgress } from './claim-items.ts'

/** Thread beside the caller: prepares the job from its module and input, and does items until none is left. */
const { module, input, progress } = workerData as { module: string; input: unknown; progress: SharedProgress }
const { prepare } = (await import(module)) as { prepare: (input: unknown) => (item: number) => void }
claimItems(progress, prepare(input))
