import { readFileSync, statSync } from 'node:fs'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * The bytes of a file that the user named; `-` is standard input.
 *
 * @throws CommandError (usage) when there is no such file, or it cannot be read
 */
export function readInput(path: string): Buffer {
  if (path === '-') return readFileSync(0)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new CommandError('usage.noFile', `no file ${path}`, 'give the path of a file that is there', exitCode.usage)
  try {
    return readFileSync(path)
  } catch {
    const fix = 'ask who keeps the file for the right to read it'
    throw new CommandError('usage.unreadable', `the file ${path} cannot be read`, fix, exitCode.usage)
  }
}
