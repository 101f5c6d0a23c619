import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesUnder, importsOf, packageSources, type RepositoryFile, repositoryRoot } from './repository-files.ts'

/** Folders whose definitions are found through the list in `index.ts` beside them. */
const definitionFolders = [
  'balance',
  'chart',
  'check',
  'claim',
  'code-list',
  'command',
  'estimate',
  'estimator',
  'format',
  'grade',
  'instrument',
  'measure',
  'rule',
  'scheme',
  'table',
]

/** True when the file exports an object with an `id` (a command: `usage`, a table: `grain`), as a definition does. */
function exportsDefinition(file: RepositoryFile): boolean {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
  return source.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    .flatMap((statement) => statement.declarationList.declarations)
    .some((declaration) => {
      const value = declaration.initializer && literalIn(declaration.initializer)
      const keys = value?.properties.filter(ts.isPropertyAssignment).map((property) => property.name.getText(source))
      const named = value?.properties.some((property) => isText(property, 'id') || isText(property, 'usage'))
      return named === true || (keys?.includes('grain') === true && keys.includes('columns'))
    })
}

/** `id: 'some-text'`, as a definition is named. */
const isText = (property: ts.ObjectLiteralElementLike, name: string) =>
  ts.isPropertyAssignment(property) &&
  ts.isIdentifier(property.name) &&
  property.name.text === name &&
  ts.isStringLiteralLike(property.initializer)

/** The object literal under `as const`, `satisfies X` or `define...( )`. */
function literalIn(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(expression)) return expression
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return literalIn(expression.expression)
  if (ts.isCallExpression(expression) && /^define/.test(calleeName(expression))) {
    const first = expression.arguments[0]
    return first && literalIn(first)
  }
  return undefined
}

const calleeName = (call: ts.CallExpression) => (ts.isIdentifier(call.expression) ? call.expression.text : '')

const inDefinitionFolder = (file: RepositoryFile) =>
  definitionFolders.includes(basename(dirname(file.path))) && basename(file.path) !== 'index.ts'
const definitions = packageSources.filter((file) => inDefinitionFolder(file) && exportsDefinition(file))
const lists = new Map(
  packageSources
    .filter((file) => basename(file.path) === 'index.ts' && definitionFolders.includes(basename(dirname(file.path))))
    .map((file) => [dirname(file.path), file]),
)
const tests = filesUnder('test', '.test.ts')

/** Names under which the list of a folder is exported, as tests import it. */
function listNames(list: RepositoryFile): string[] {
  return [...list.text.matchAll(/export const (\w+)/g)].map((match) => match[1] as string)
}

describe('definitions', () => {
  it('are recognised where they exist', () => {
    expect(definitions.length).toBeGreaterThan(10)
    expect(definitions.map((file) => file.path)).toContain('packages/trajectories/src/codebook/table/persons.ts')
  })

  it('each stand in the list beside them', () => {
    const unlisted = definitions.filter((file) => {
      const list = lists.get(dirname(file.path))
      return list === undefined || !importsOf(list).includes(`./${basename(file.path)}`)
    })
    expect(unlisted.map((file) => `${file.path} has no line in ${dirname(file.path)}/index.ts`)).toEqual([])
  })

  it('each have a test of their own or a test that runs over their whole list', () => {
    const untested = definitions.filter((file) => {
      const own = file.path.replace(/^packages\/([^/]+)\/src\/(.*)\.ts$/, 'test/$1/$2.test.ts')
      const list = lists.get(dirname(file.path))
      const names = list ? listNames(list) : []
      const overList = tests.some((test) => names.some((name) => new RegExp(`\\b${name}\\b`).test(test.text)))
      return !existsSync(join(repositoryRoot, own)) && !overList
    })
    expect(untested.map((file) => `${file.path} has no test`)).toEqual([])
  })

  it('have ids that are unique in their list', () => {
    for (const [folder, list] of lists) {
      const ids = definitions
        .filter((file) => dirname(file.path) === folder && importsOf(list).includes(`./${basename(file.path)}`))
        .flatMap((file) => file.text.match(/^ {2}id: '([^']+)'/m)?.[1] ?? [])
      expect(new Set(ids).size, folder).toBe(ids.length)
    }
  })
})
