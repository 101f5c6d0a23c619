import ts from 'typescript'

/**
 * The text of a list file with one import and one entry more, both in alphabetical order of the export name where
 * the list has that order, else at the end.
 *
 * @throws Error when the list is not an array literal, or has the entry already.
 */
export function addToList(text, listName, fileName, exportName) {
  const source = ts.createSourceFile('index.ts', text, ts.ScriptTarget.Latest, true)
  const array = arrayOf(source, listName)
  if (array === undefined) throw new Error(`no array called ${listName} in the list file`)
  const entries = array.elements.map((element) => element.getText())
  if (entries.includes(exportName)) throw new Error(`${listName} has ${exportName} already`)

  const sorted = entries.every((entry, index) => index === 0 || entries[index - 1] < entry)
  const place = sorted ? entries.findIndex((entry) => entry > exportName) : -1
  const all = place === -1 ? [...entries, exportName] : entries.toSpliced(place, 0, exportName)
  const line = `[${all.join(', ')}]`
  const room = 120 - (array.getStart() - text.lastIndexOf('\n', array.getStart()) - 1) - ' as const'.length
  const written = line.length <= room ? line : `[\n${all.map((entry) => `  ${entry},\n`).join('')}]`

  const withEntry = text.slice(0, array.getStart()) + written + text.slice(array.getEnd())
  const imports = source.statements.filter(ts.isImportDeclaration)
  const after = imports.findLast((statement) => statement.moduleSpecifier.text < `./${fileName}.ts`)
  const position = after ? after.getEnd() + 1 : 0
  return `${withEntry.slice(0, position)}import { ${exportName} } from './${fileName}.ts'\n${withEntry.slice(position)}`
}

/** The array literal of `export const <name> = [...]`, under `as const` and `satisfies` if they are there. */
function arrayOf(source, name) {
  let found
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) {
      let value = node.initializer
      while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value))) value = value.expression
      if (value && ts.isArrayLiteralExpression(value)) found = value
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
