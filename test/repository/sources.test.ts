import { basename } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesUnder, packageSources, type RepositoryFile } from './repository-files.ts'

const lineLimit = 300
/** Files that may be longer, because they are one table of words or numbers that is read from top to bottom. */
const longFiles: readonly string[] = ['packages/statistics/src/result/statistics-glossary.ts']

const drawers = /^(utils?|helpers?|common|misc|miscellaneous|managers?|stuff|lib)$|(-|^)(utils?|helpers?|manager)$/
const forbidden = [
  { what: 'a random number without a seed', pattern: /\bMath\.random\b/ },
  { what: 'the clock', pattern: /\bnew Date\(|\bDate\.(now|parse|UTC)\b/ },
  { what: 'a branch on ids', pattern: /\bswitch\s*\([^)]*\b(id|kind)\b/ },
  { what: 'unfinished work', pattern: /\b(TODO|FIXME)\b|not implemented/i, inComments: true },
  { what: 'a silenced compiler', pattern: /@ts-(ignore|nocheck|expect-error)/, inComments: true },
]

/** The text without comments, so that words in documentation do not count as code. */
function codeOf(file: RepositoryFile): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, file.text)
  let code = ''
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const comment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia
    code += comment ? ' ' : scanner.getTokenText()
  }
  return code
}

describe('source files', () => {
  it(`have at most ${lineLimit} lines, except the named tables of words`, () => {
    const long = packageSources.filter((file) => file.text.split('\n').length > lineLimit + 1)
    expect(long.map((file) => file.path).filter((path) => !longFiles.includes(path))).toEqual([])
  })

  it('have a kebab-case name in full words, and so have their folders', () => {
    const wrong = packageSources
      .map((file) => file.path)
      .filter((path) => {
        const parts = path.replace(/\.ts$/, '').split('/').slice(3)
        return parts.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part) || drawers.test(part))
      })
    expect(wrong).toEqual([])
  })

  it.each(forbidden)('do not hold $what', ({ pattern, inComments }) => {
    const wrong = packageSources.filter((file) => pattern.test(inComments ? file.text : codeOf(file)))
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('catalogue: every package has a hand-written index.ts of re-exports only', () => {
    const wrong = packageSources
      .filter((file) => /^packages\/[^/]+\/src\/index\.ts$/.test(file.path))
      .filter((file) => {
        const { statements } = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
        return statements.some((statement) => !ts.isExportDeclaration(statement))
      })
    expect(wrong.map((file) => file.path)).toEqual([])
  })
})

describe('test files', () => {
  const tests = filesUnder('test', '.ts').filter((file) => basename(file.path) !== 'sources.test.ts')

  it('are not narrowed to one case, nor left unfinished', () => {
    const wrong = tests.filter((file) =>
      /\b(it|test|describe)\.(only|todo)\b|\bMath\.random\b|@ts-ignore/.test(file.text),
    )
    expect(wrong.map((file) => file.path)).toEqual([])
  })

  it('each hold an expectation', () => {
    const empty = tests.filter((file) => file.path.endsWith('.test.ts') && !/\bexpect\b|\bassert\b/.test(file.text))
    expect(empty.map((file) => file.path)).toEqual([])
  })
})
