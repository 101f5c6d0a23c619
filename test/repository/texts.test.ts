import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { packageSources, type RepositoryFile, repositoryRoot } from './repository-files.ts'

/** Files with a column that stands for no column of a file, and therefore has nothing to say. */
const wordless: readonly string[] = ['packages/trajectories/src/mapping/convert-unit.ts']

/** Places where an object has a text in one language only, or an empty one. */
function halfTexts(file: RepositoryFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const values = new Map(node.properties.map((property) => [property.name?.getText(source), property]))
      const [nl, en] = [values.get('nl'), values.get('en')]
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      if ((nl === undefined) !== (en === undefined)) found.push(`${file.path}:${line} has one language`)
      const empty = [nl, en].filter((side) => side !== undefined && isEmpty(side)).length
      // A branch of a condition may add nothing to a sentence, in both languages.
      if (empty === 1 || (empty === 2 && !ts.isConditionalExpression(node.parent)))
        found.push(`${file.path}:${line} is empty`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const isEmpty = (property: ts.ObjectLiteralElementLike) =>
  ts.isPropertyAssignment(property) &&
  ts.isStringLiteralLike(property.initializer) &&
  property.initializer.text.trim() === ''

/** Every key of a table of words with its kind: `page.title: string`, `page.people: function of 2`. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}: function of ${value.length}`]
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
}

const tablesOfWords = packageSources
  .map((file) => file.path)
  .filter((path) => path.endsWith('/nl.ts'))
  .map((path) => dirname(path))

describe('texts for people', () => {
  it('exist in Dutch and in English, and are not empty', () => {
    expect(packageSources.filter((file) => !wordless.includes(file.path)).flatMap(halfTexts)).toEqual([])
  })

  it.each(tablesOfWords)('%s has the same words in both languages', async (folder) => {
    const words = async (language: 'nl' | 'en') => {
      const path = join(repositoryRoot, folder, `${language}.ts`)
      expect(existsSync(path), path).toBe(true)
      const table = (await import(pathToFileURL(path).href)) as Record<string, unknown>
      return keysOf(table[language]).sort()
    }
    const dutch = await words('nl')
    expect(dutch.length).toBeGreaterThan(1)
    expect(await words('en')).toEqual(dutch)
  })
})
