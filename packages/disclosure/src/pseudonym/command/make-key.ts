import { keyPath } from '../key/key-path.ts'
import { makeKeyFile } from '../key/make-key-file.ts'
import { secretPlace } from '../key/secret-place.ts'
import { keyId } from '../rule/key-id.ts'
import type { CommandDefinition } from './command-definition.ts'
import { rightsUnseen } from './rights-unseen.ts'

export const makeKey: CommandDefinition = {
  usage: 'make-key <file>',
  summary: 'write a new secret key, outside every folder of data, output or git',
  examples: ['make-key ~/keys/north.key'],
  configure: () => undefined,
  async run([word = ''], _, { environment, platform }) {
    const path = secretPlace(keyPath(word, environment), { nl: 'De sleutel', en: 'The key' }, [])
    const id = keyId(makeKeyFile(path))
    return [
      { nl: `Sleutel gemaakt, kenmerk ${id}: ${path}`, en: `Key made, id ${id}: ${path}` },
      {
        nl: 'Wie deze sleutel heeft, kan mensen terugvinden. Geef hem niet aan wie de gegevens onderzoekt.',
        en: 'Whoever has this key can find people back. Do not give it to those who study the data.',
      },
      ...rightsUnseen(platform),
    ]
  },
}
