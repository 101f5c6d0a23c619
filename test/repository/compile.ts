import { join } from 'node:path'
import ts from 'typescript'
import { packageNames, type RepositoryFile, repositoryRoot } from './repository-files.ts'

/**
 * What the compiler says of files that stand nowhere on disk, as if they stood at their path in the repository.
 * The packages are read from their sources, so that nothing needs to be built.
 */
export function compilerMessages(files: readonly RepositoryFile[]): string[] {
  const virtual = new Map(files.map((file) => [join(repositoryRoot, file.path), file.text]))
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(repositoryRoot, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    repositoryRoot,
  )
  const settings: ts.CompilerOptions = {
    ...options,
    composite: false,
    noEmit: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    allowImportingTsExtensions: true,
    paths: Object.fromEntries(
      packageNames.map((name) => [
        name === 'cli' ? 'doorstroom' : `@doorstroom/${name}`,
        [join(repositoryRoot, `packages/${name}/src/index.ts`)],
      ]),
    ),
  }
  const host = ts.createCompilerHost(settings)
  const { fileExists, readFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.readFile = (path) => virtual.get(path) ?? readFile(path)
  const program = ts.createProgram([...virtual.keys()], settings, host)
  return [...virtual.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      (message) => `${path.slice(repositoryRoot.length)}: ${ts.flattenDiagnosticMessageText(message.messageText, ' ')}`,
    )
  })
}
