import { createHash } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * What tells a process from every other that may leave something in the same folder, for in a name: its number, when
 * it began (Linux only, elsewhere 0), and on which machine or in which container it runs.
 *
 * @example
 * processMark(process.pid).startsWith(`${process.pid}-`) // true
 */
export const processMark = (pid: number): string => `${pid}-${beginOf(pid) ?? 0}-${place()}`

/**
 * True only when the process that made a mark is certainly gone: it ran on this machine, and its number is free or
 * given to a process that began at another moment.
 *
 * @example
 * isGone(processMark(process.pid)) // false
 */
export function isGone(mark: string): boolean {
  const [pid = '', begin = '', where = ''] = mark.split('-', 3)
  if (where !== place()) return false
  if (!isTaken(Number(pid))) return true
  const now = beginOf(Number(pid))
  return now !== null && begin !== '0' && now !== begin
}

function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Clock ticks from the start of the machine to that of the process; null where the system does not tell. */
function beginOf(pid: number): string | null {
  const text = tried(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

/** Numbers of processes mean something on one machine and, in containers, in one space of numbers only. */
const place = (): string =>
  createHash('sha256')
    .update(`${hostname()} ${tried(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`)
    .digest('hex')
    .slice(0, 8)

function tried(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
