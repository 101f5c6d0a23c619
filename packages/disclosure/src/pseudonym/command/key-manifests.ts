import { exitCode } from '../exit-code.ts'
import { type Manifest, readManifest, writeManifest } from '../manifest.ts'
import { Refusal } from '../refusal.ts'

/**
 * The manifests that the user names, all made with one key.
 *
 * @throws Refusal (usage) when one was made with another key
 * @example
 * keyManifests(['safe/clients.csv.manifest.json'], keyId(key))
 */
export function keyManifests(paths: readonly string[], id: string): readonly (readonly [string, Manifest])[] {
  return paths.map((path) => {
    const manifest = readManifest(path)
    if (manifest.keyId === id) return [path, manifest] as const
    throw new Refusal(
      'disclosure.otherKey',
      exitCode.usage,
      { nl: `${path} is met een andere sleutel gemaakt.`, en: `${path} was made with another key.` },
      { nl: 'Geef alleen manifesten van deze sleutel.', en: 'Give manifests of this key only.' },
    )
  })
}

/** Says in manifests what became of their key. */
export async function noteKey(
  manifests: readonly (readonly [string, Manifest])[],
  change: Partial<Manifest['key']>,
): Promise<void> {
  for (const [path, manifest] of manifests)
    await writeManifest(path, { ...manifest, key: { ...manifest.key, ...change } })
}

/**
 * The manifests named on the command line.
 *
 * @example
 * manifestPaths({ manifest: ['a.manifest.json'] }) // ['a.manifest.json']
 */
export const manifestPaths = (options: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(options.manifest) ? options.manifest.map(String) : []
