import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { writeAtomically } from '../output/write-atomically.ts'

/**
 * Writes a whole folder or nothing: to a temporary name beside it, then renamed. Readable by its owner only.
 *
 * @param files - content by path inside the folder
 * @param forbidden - a folder it may not lie in; null for none
 * @throws CommandError (usage) when the folder holds something already, or lies in the forbidden one
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>, forbidden: string | null): void {
  const refuse = (code: string, message: string, fix: string) => new CommandError(code, message, fix, exitCode.usage)
  const target = resolve(folder)
  const known = statSync(target, { throwIfNoEntry: false })
  if (known !== undefined && (!known.isDirectory() || readdirSync(target).length > 0))
    throw refuse(
      'usage.folderNotEmpty',
      `there is something in ${folder} already`,
      'give a folder that is new or empty',
    )
  mkdirSync(dirname(target), { recursive: true })
  const real = join(realpathSync(dirname(target)), basename(target))
  if (forbidden !== null && existsSync(forbidden) && `${real}${sep}`.startsWith(`${realpathSync(forbidden)}${sep}`))
    throw refuse('usage.folderInData', `${folder} lies among the data themselves`, 'give a folder beside the study')
  const temporary = `${real}.part-${process.pid}`
  try {
    mkdirSync(temporary, { mode: 0o700 })
    for (const [name, content] of files) writeAtomically(join(temporary, name), content, 0o600)
    if (known !== undefined) rmdirSync(target)
    renameSync(temporary, real)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    throw error
  }
}
