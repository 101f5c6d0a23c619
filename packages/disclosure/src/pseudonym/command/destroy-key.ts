import { exitCode } from '../exit-code.ts'
import { realLocation } from '../file/real-location.ts'
import { destroyKeyFile } from '../key/destroy-key-file.ts'
import { keyPath } from '../key/key-path.ts'
import { readKey } from '../key/read-key.ts'
import { Refusal } from '../refusal.ts'
import { keyId } from '../rule/key-id.ts'
import { collected } from './collected.ts'
import type { CommandDefinition } from './command-definition.ts'
import { keyManifests, manifestPaths, noteKey } from './key-manifests.ts'

export const destroyKey: CommandDefinition = {
  usage: 'destroy-key <file>',
  summary: 'overwrite and remove a key for good, and say so in manifests',
  examples: ['destroy-key ~/keys/north.key --confirm 1a2b3c4d --manifest safe/clients.csv.manifest.json'],
  configure(command) {
    command
      .option('--confirm <id>', 'id of the key, as a manifest gives it: destroying cannot be undone')
      .option('--manifest <file>', 'manifest of a file made with this key, to be told', collected)
  },
  async run([word = ''], options, { environment, platform }) {
    const path = realLocation(keyPath(word, environment))
    const id = keyId(readKey(path, platform))
    const manifests = keyManifests(manifestPaths(options), id)
    if (options.confirm !== id) throw notConfirmed(id)
    destroyKeyFile(path)
    await noteKey(manifests, { status: 'destroyed' })
    return [
      { nl: `Sleutel ${id} is overschreven en verwijderd.`, en: `Key ${id} was overwritten and removed.` },
      {
        nl: `Bijgewerkte manifesten: ${manifests.length}. Een back-up, een gesynchroniseerde map of een SSD kan nog een oude versie van de sleutel hebben.`,
        en: `Manifests updated: ${manifests.length}. A backup, a synchronised folder or a solid state disk may still hold an older version of the key.`,
      },
    ]
  },
}

const notConfirmed = (id: string) =>
  new Refusal(
    'disclosure.notConfirmed',
    exitCode.usage,
    { nl: 'Een sleutel vernietigen kan niet ongedaan worden gemaakt.', en: 'Destroying a key cannot be undone.' },
    { nl: `Weet u het zeker, geef dan --confirm ${id}.`, en: `If you are sure, give --confirm ${id}.` },
  )
