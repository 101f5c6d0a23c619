/**
 * Makes a fresh copy of the repository runnable: `npm run demo` and `npm test` begin with it.
 * Reads package.json files, pnpm-lock.yaml and the sources; writes node_modules and packages/<name>/dist.
 * Uses Node's own modules only, since nothing else may be there yet. Does nothing when everything is up to date.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const pnpmVersion = '12.21.0'
const neededNode = [20, 19]
const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'node_modules', '.doorstroom-setup')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < neededNode[0] || (major === neededNode[0] && minor < neededNode[1])) {
  stop(
    `Doorstroom needs Node.js ${neededNode.join('.')} or newer; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run the command again.\n' +
      `Doorstroom heeft Node.js ${neededNode.join('.')} of nieuwer nodig; dit is ${process.versions.node}.`,
  )
}

const packages = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')))
  .map((entry) => entry.name)
  .sort()

const stamp = readStamp()
const dependencies = fingerprint([
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  ...packages.map((name) => `packages/${name}/package.json`),
])
if (stamp.dependencies !== dependencies || !existsSync(join(root, 'node_modules', 'typescript'))) {
  console.error('Set-up: installing the packages that pnpm-lock.yaml names.')
  run(...npx(['-y', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile']), 'install the packages')
  saveStamp({ dependencies })
}

const sources = fingerprint([
  'tsconfig.base.json',
  'scripts/bundle-distributions.mjs',
  ...packages.flatMap((name) => [`packages/${name}/tsconfig.json`, ...filesUnder(`packages/${name}/src`)]),
])
if (
  stamp.sources !== sources ||
  packages.some((name) => !existsSync(join(root, 'packages', name, 'dist', 'index.js')))
) {
  console.error(`Set-up: building ${packages.length} packages.`)
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const build = ['-b', ...packages.map((name) => join('packages', name))]
  run(process.execPath, [compiler, ...build], 'build the packages')
  run(process.execPath, [join(root, 'scripts', 'bundle-distributions.mjs')], 'bundle the distribution functions')
  saveStamp({ sources })
}

/** npm's own npx when npm started us, so that paths with spaces and Windows need no shell; else npx from the path. */
function npx(parameters) {
  const npm = process.env.npm_execpath ?? ''
  if (npm.endsWith('npm-cli.js')) return [process.execPath, [npm, 'exec', '-y', '--', ...parameters.slice(1)]]
  return ['npx', parameters]
}

function run(command, parameters, purpose) {
  const result = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npx',
    // pnpm asks nothing when CI is set; a question would hang where nobody can answer.
    env: { ...process.env, CI: 'true' },
  })
  if (result.error) stop(`Set-up could not ${purpose}: ${result.error.message}`)
  if (result.status !== 0) stop(`Set-up could not ${purpose}; the lines above say why.`)
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}

/** One hash over the names and contents of files; an absent file counts as absent. */
function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    const path = join(root, file)
    hash.update(`${file}\0`)
    if (existsSync(path)) hash.update(readFileSync(path))
    hash.update('\0')
  }
  return hash.digest('hex')
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

function saveStamp(part) {
  Object.assign(stamp, part)
  writeFileSync(stampFile, `${JSON.stringify(stamp)}\n`)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
