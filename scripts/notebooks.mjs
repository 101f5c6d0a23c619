/**
 * Runs the notebooks, offline, and compares what they print with what is written in them.
 * Reads notebooks/*.md and the built packages; writes in node_modules/.cache/notebooks only, or with `--write` the
 * output blocks. A block marked `ts run` or `sh run` is executed in a folder of its own notebook; the `text output`
 * block after it is what it should print. A later ts block sees the names of the earlier ones.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'notebooks')
const write = process.argv.includes('--write')
const marker = '----- this block -----'

const environment = { ...process.env, PATH: `${commandFolder()}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
// Nothing listens there, so a notebook that reaches for the network fails instead of succeeding sometimes.
for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) environment[name] = 'http://127.0.0.1:9'

let failed = 0
for (const name of readdirSync(join(root, 'notebooks')).filter(
  (file) => file.endsWith('.md') && file !== 'README.md',
)) {
  const path = join(root, 'notebooks', name)
  const text = readFileSync(path, 'utf8')
  const { executed, differences, renewed } = await runNotebook(text, join(cache, name.replace(/\.md$/, '')))
  if (write && renewed !== text) writeFileSync(path, renewed)
  if (!write && differences.length > 0) failed += 1
  console.log(`${differences.length === 0 ? 'ok' : write ? 'written' : 'FAILED'} ${name}: ${executed} blocks`)
  if (!write) for (const difference of differences) console.log(difference)
}
if (failed > 0) console.log('Run `pnpm notebooks --write`, read what changed, and commit it if it is right.')
process.exitCode = failed === 0 ? 0 : 1

async function runNotebook(text, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const block = /^```(ts|sh) run\n([\s\S]*?)^```\n(\n```text output\n([\s\S]*?)^```\n)?/gm
  const earlier = []
  const differences = []
  let renewed = ''
  let end = 0
  let executed = 0
  for (const match of text.matchAll(block)) {
    const [whole, language, code, , expected = ''] = match
    const printed = language === 'sh' ? runShell(code, folder) : await runTypeScript(earlier, code, folder)
    if (language === 'ts') earlier.push(code)
    executed += 1
    if (printed !== expected) differences.push(`block ${executed} printed\n${printed}instead of\n${expected}`)
    const output = printed === '' ? '' : `\n\`\`\`text output\n${printed}\`\`\`\n`
    renewed += `${text.slice(end, match.index)}\`\`\`${language} run\n${code}\`\`\`\n${output}`
    end = match.index + whole.length
  }
  return { executed, differences, renewed: renewed + text.slice(end) }
}

function runShell(code, folder) {
  return finish('bash', ['-euo', 'pipefail', '-c', code], folder)
}

async function runTypeScript(earlier, code, folder) {
  const file = join(folder, 'block.mjs')
  await build({
    stdin: { contents: [...earlier, `console.log('${marker}')`, code].join('\n'), loader: 'ts', resolveDir: root },
    nodePaths: [join(root, 'packages', 'measures', 'node_modules')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  const printed = finish(process.execPath, [file], folder)
  rmSync(file)
  return printed.slice(printed.indexOf(`${marker}\n`) + marker.length + 1)
}

/** Standard output of a command; a failure ends the run with what it said. */
function finish(command, parameters, cwd) {
  const result = spawnSync(command, parameters, { cwd, encoding: 'utf8', env: environment, maxBuffer: 2 ** 26 })
  if (result.status === 0) return result.stdout
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
  console.error(`a block ended with exit code ${result.status}`)
  process.exit(1)
}

/** A folder with a `doorstroom` in it that starts the built command of this repository. */
function commandFolder() {
  const folder = join(cache, 'bin')
  mkdirSync(folder, { recursive: true })
  const command = join(folder, 'doorstroom')
  writeFileSync(
    command,
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'packages', 'cli', 'dist', 'bin.js')}" "$@"\n`,
  )
  chmodSync(command, 0o755)
  return folder
}
