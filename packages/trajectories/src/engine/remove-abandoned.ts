import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isGone } from './process-mark.ts'

const named = /^doorstroom-(\d+-\d+-[0-9a-f]{8})-[A-Za-z0-9]+$/

/**
 * Removes the work folders that a process killed outright left behind: of this user only, and only when that process is
 * certainly gone. Links are neither followed nor removed. What cannot be removed now is tried again the next time.
 *
 * @param within - the folder in which work folders are made
 * @example
 * removeAbandoned(tmpdir())
 */
export function removeAbandoned(within: string): void {
  for (const name of entries(within)) {
    const mark = named.exec(name)?.[1]
    if (mark === undefined || !isGone(mark)) continue
    const path = join(within, name)
    const known = lstatSync(path, { throwIfNoEntry: false })
    if (known?.isDirectory() !== true || (process.getuid !== undefined && known.uid !== process.getuid())) continue
    try {
      rmSync(path, { recursive: true, force: true })
    } catch {
      // Another process may be removing the same folder.
    }
  }
}

/** A folder one may write in but not list hides what was left there. */
function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
