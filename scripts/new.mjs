/**
 * Begins a new definition: `pnpm new measure weeks-at-home` writes its file, with the contract filled in with
 * questions, and its line in the list beside it. Kinds: measure, estimator, check, chart, rule.
 * Reads and writes packages/<name>/src/<folder>; never touches a file that exists, other than the list.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addToList } from './scaffold/add-to-list.mjs'
import { kinds } from './scaffold/index.mjs'

const root = process.env.DOORSTROOM_SCAFFOLD_ROOT ?? fileURLToPath(new URL('..', import.meta.url))
const [kindName = '', id = ''] = process.argv.slice(2)
const kind = kinds.find(({ name }) => name === kindName)

if (kind === undefined) stop(`usage: pnpm new ${kinds.map(({ name }) => name).join('|')} <name>`)
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  stop('a name is in lower case letters and digits, words joined by hyphens')

const file = join(root, kind.folder, `${id}.ts`)
if (existsSync(file)) stop(`${kind.folder}/${id}.ts exists already`)

const exportName = id.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
const listFile = join(root, kind.folder, 'index.ts')
const list = addToList(readFileSync(listFile, 'utf8'), kind.list, id, exportName)

writeFileSync(file, kind.content(id, exportName))
writeFileSync(listFile, list)
console.log(`written: ${kind.folder}/${id}.ts, and its line in ${kind.folder}/index.ts`)
console.log(`next: answer its questions${kind.next ? `, ${kind.next}` : ''}, then \`pnpm generate\` and \`pnpm check\``)

function stop(message) {
  console.error(message)
  process.exit(2)
}
