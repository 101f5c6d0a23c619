import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { processMark } from './process-mark.ts'
import { removeAbandoned } from './remove-abandoned.ts'

/** A folder for what does not fit in memory; it holds personal data and is gone afterwards. */
export interface WorkFolder {
  readonly path: string
  remove(): void
}

const open = new Set<string>()

/**
 * Makes a folder that only this user can read. It is removed by `remove`, when the process ends, and on Ctrl-C where
 * nobody else listens for that. What a process that was killed outright left behind is removed when the next one is made.
 *
 * @param within - where to make it; default the folder for temporary files of this machine
 * @example
 * workFolder().path.includes('doorstroom-') // true
 */
export function workFolder(within = tmpdir()): WorkFolder {
  removeAbandoned(within)
  const path = mkdtempSync(join(within, `doorstroom-${processMark(process.pid)}-`))
  if (open.size === 0) listen()
  open.add(path)
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true })
      open.delete(path)
      if (open.size === 0) stopListening()
    },
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function listen(): void {
  process.on('exit', removeAll)
  for (const signal of signals) process.on(signal, onSignal)
}

function stopListening(): void {
  process.off('exit', removeAll)
  for (const signal of signals) process.off(signal, onSignal)
}

function removeAll(): void {
  for (const path of open) rmSync(path, { recursive: true, force: true })
}

function onSignal(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return
  removeAll()
  stopListening()
  process.kill(process.pid, signal)
}
