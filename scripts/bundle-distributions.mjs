// Reads packages/statistics/dist/distribution/stdlib.js as tsc wrote it, writes it back with all of @stdlib inside.
// Run after `tsc -b` (pnpm build does). A file that no longer imports @stdlib was bundled before and is left alone.
import { readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const file = fileURLToPath(new URL('../packages/statistics/dist/distribution/stdlib.js', import.meta.url))
/** stdlib writes traces through `debug` when an environment variable asks for it; a library must not. */
const silence = {
  name: 'silence',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^debug$/ }, () => ({ path: 'debug', namespace: 'silence' }))
    onLoad({ filter: /.*/, namespace: 'silence' }, () => ({ contents: 'module.exports = () => () => {}' }))
  },
}
const importsStdlib = /from\s*['"]@stdlib\//

if (importsStdlib.test(await readFile(file, 'utf8'))) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    minify: true,
    plugins: [silence],
    legalComments: 'eof',
    logLevel: 'warning',
    banner: { js: '// Contains parts of stdlib (https://stdlib.io), Apache-2.0; see ../../NOTICE.' },
  })
  await writeFile(`${file}.new`, outputFiles[0].contents)
  await rename(`${file}.new`, file)
}
