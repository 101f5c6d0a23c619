import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { writeAtomically } from './write-atomically.ts'

/** A file of an output folder; `mode` 0o600 keeps it to its owner. */
export interface OutputFile {
  /** Path inside the folder, with forward slashes. */
  readonly name: string
  readonly content: string
  readonly mode?: number
}

/**
 * Gives a folder a new content in one step: everything is written and flushed beside it, and then the folders change
 * names. Killed at any moment, the folder holds all of the old or all of the new content. (Between the two changes of
 * name the old one stands as `.<folder>-previous`; the next call puts it back.)
 *
 * @param isKept - old files that stay although they are not among the new ones, by name
 */
export function replaceFolder(folder: string, files: readonly OutputFile[], isKept: (name: string) => boolean): void {
  const beside = (suffix: string) => join(dirname(folder), `.${basename(folder)}-${suffix}`)
  const [fresh, previous] = [beside('next'), beside('previous')]
  if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder)
  for (const left of [fresh, previous]) rmSync(left, { recursive: true, force: true })
  try {
    for (const { name, content, mode } of files) writeAtomically(join(fresh, name), content, mode)
    const written = new Set(files.map(({ name }) => name))
    for (const name of filesUnder(folder)) if (!written.has(name) && isKept(name)) carryOver(folder, fresh, name)
    if (existsSync(folder)) renameSync(folder, previous)
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(folder) && existsSync(previous)) renameSync(previous, folder)
    rmSync(fresh, { recursive: true, force: true })
    throw error
  }
  rmSync(previous, { recursive: true, force: true })
}

function filesUnder(folder: string, below = ''): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesUnder(folder, name) : [name]
  })
}

/** A second name for the same file costs nothing; where the disk has no such names it is copied. */
function carryOver(from: string, to: string, name: string): void {
  mkdirSync(dirname(join(to, name)), { recursive: true, mode: name.startsWith('private/') ? 0o700 : 0o755 })
  try {
    linkSync(join(from, name), join(to, name))
  } catch {
    cpSync(join(from, name), join(to, name))
  }
}
