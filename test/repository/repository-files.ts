import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url))

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface RepositoryFile {
  readonly path: string
  readonly text: string
}

/** Every file below a folder whose name ends so, without what a build or an installation made; sorted. */
export function filesUnder(folder: string, ending: string): RepositoryFile[] {
  return readdirSync(join(repositoryRoot, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(repositoryRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)(node_modules|dist|out)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }))
}

export const packageNames = readdirSync(join(repositoryRoot, 'packages')).sort()

/** `packages/measures/src/a/b.ts` -> `measures`. */
export const packageOf = (path: string) => path.split('/')[1] ?? ''

export const packageSources = packageNames.flatMap((name) => filesUnder(`packages/${name}/src`, '.ts'))

/** The module names a TypeScript file imports or re-exports, types included. */
export const importsOf = (file: RepositoryFile) =>
  ts.preProcessFile(file.text, true, true).importedFiles.map((imported) => imported.fileName)

/** The module names from which a file takes more than types: what must be loaded before it can run. */
export const loadedBy = (file: RepositoryFile) =>
  importsOf({ ...file, text: file.text.replaceAll(/^(import|export) type [^;]*? from '[^']+'$/gm, '') })

/** The path of a relative import as a path from the root. */
export const resolveImport = (from: RepositoryFile, imported: string) =>
  join(dirname(from.path), imported).split(sep).join('/')

export const readJson = (path: string) => JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8'))
