import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'

/** What `mapping.yaml` may say of how files are written; a mended copy is UTF-8 with commas and needs none of it. */
const ofFiles = ['encoding', 'delimiter', 'files']

/**
 * The text of a `mapping.yaml` that can be used, made to fit a mended copy: files have other names there, and are all
 * written in one way. Everything else stays as it is, comments too (unless it refers to itself with aliases).
 *
 * @param names - what a file or sheet is called in the copy, by its address as delivered
 * @example
 * mappingOfCopy('encoding: utf-16le\ntables: { spells: { from: a.xlsx } }\n', new Map([['a.xlsx', 'a.csv']]))
 * // 'tables: { spells: { from: a.csv } }\n'
 */
export function mappingOfCopy(text: string, names: ReadonlyMap<string, string>): string {
  const document = withoutAliases(parseDocument(text, { version: '1.2', schema: 'core' }))
  for (const key of ofFiles) document.delete(key)
  const tables = document.get('tables')
  const made = isMap(tables) ? tables.items.map(({ value }) => value) : []
  for (const rule of made.flatMap((rules): unknown[] => (isSeq(rules) ? rules.items : [rules]))) {
    const from = isMap(rule) ? rule.get('from', true) : null
    for (const node of isSeq(from) ? from.items : [from])
      if (isScalar(node)) node.value = names.get(String(node.value)) ?? node.value
  }
  return document.toString({ lineWidth: 0 })
}

/** What was said once and referred to is written out: it may have been said in a part that is taken out. */
function withoutAliases(document: Document): Document {
  let refers = false
  visit(document, {
    Alias: () => {
      refers = true
      return visit.BREAK
    },
  })
  return refers ? new Document(document.toJS({ maxAliasCount: 50 }), { aliasDuplicateObjects: false }) : document
}
