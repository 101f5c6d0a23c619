import { differentFiles } from '../file/different-files.ts'
import { realLocation } from '../file/real-location.ts'
import { keyPath } from '../key/key-path.ts'
import { makeKeyFile } from '../key/make-key-file.ts'
import { readKey } from '../key/read-key.ts'
import { secretPlace } from '../key/secret-place.ts'
import { keyId } from '../rule/key-id.ts'
import { collected } from './collected.ts'
import type { CommandDefinition } from './command-definition.ts'
import { keyManifests, manifestPaths, noteKey } from './key-manifests.ts'
import { rightsUnseen } from './rights-unseen.ts'

export const rotateKey: CommandDefinition = {
  usage: 'rotate-key <old> <new>',
  summary: 'make a new key in place of an old one; the old one stays until destroy-key',
  examples: ['rotate-key ~/keys/north.key ~/keys/north-2.key --manifest safe/clients.csv.manifest.json'],
  configure(command) {
    command.option('--manifest <file>', 'manifest of a file made with the old key, to be told', collected)
  },
  async run([old = '', next = ''], options, { environment, platform }) {
    const oldPath = realLocation(keyPath(old, environment))
    const nextPath = secretPlace(keyPath(next, environment), { nl: 'De sleutel', en: 'The key' }, [])
    differentFiles([oldPath, nextPath])
    const oldId = keyId(readKey(oldPath, platform))
    const manifests = keyManifests(manifestPaths(options), oldId)
    const id = keyId(makeKeyFile(nextPath))
    await noteKey(manifests, { status: 'replaced', replacedBy: id })
    return [
      {
        nl: `Nieuwe sleutel ${id} gemaakt naast ${oldId}: ${nextPath}`,
        en: `New key ${id} made beside ${oldId}: ${nextPath}`,
      },
      {
        nl: 'Pseudoniemen van de twee sleutels passen niet bij elkaar: maak alle bestanden opnieuw uit de bron en vernietig daarna de oude sleutel met destroy-key.',
        en: 'Pseudonyms of the two keys do not match: make all files again from the source, then destroy the old key with destroy-key.',
      },
      ...rightsUnseen(platform),
    ]
  },
}
