import { keyPath } from '../key/key-path.ts'
import { pseudonymiseFile } from '../pseudonymise-file.ts'
import { collected } from './collected.ts'
import type { CommandDefinition } from './command-definition.ts'
import { pseudonymiseSettings } from './pseudonymise-settings.ts'
import { rightsUnseen } from './rights-unseen.ts'

export const pseudonymise: CommandDefinition = {
  usage: 'pseudonymise <input>',
  summary: 'copy a CSV file of any size with pseudonyms in place of identifiers',
  examples: [
    'pseudonymise clients.csv --column bsn --rename bsn=person_id --key ~/keys/north.key --domain north-2024 --out safe/clients.csv',
    'pseudonymise clients.csv --column nr --drop name --drop phone --key ~/keys/north.key --domain north-2024 --out safe/clients.csv',
  ],
  configure(command) {
    command
      .requiredOption('--column <name>', 'column with identifiers; the first says who a row is about', collected)
      .requiredOption('--key <file>', 'key file, made by make-key')
      .requiredOption('--domain <project>', 'id of the project: lower case letters, digits, hyphens')
      .requiredOption('--out <file>', 'where the copy is written')
      .option('--drop <name>', 'column to leave out', collected)
      .option('--labels <name>', 'column with fixed labels that looks like free text', collected)
      .option('--rename <old=new>', 'another name for a column', collected)
      .option('--shift-dates <name>', 'column with dates to move by -30 to 30 days, the same for one person', collected)
      .option('--keep-mapping <file>', 'also keep which pseudonym is whose, outside the project')
      .option('--retain-until <date>', 'when the key must have been destroyed, for the manifest')
      .option('--delimiter <sign>', 'what stands between cells; looked for when not given')
      .option('--encoding <name>', 'utf-8 or windows-1252', 'utf-8')
  },
  async run([input = ''], options, { environment, platform, signal }) {
    const settings = pseudonymiseSettings(input, { ...options, key: keyPath(String(options.key), environment) })
    const manifest = await pseudonymiseFile(settings, signal)
    const empty = Object.entries(manifest.emptyIdentifiers).filter(([, count]) => count > 0)
    return [
      {
        nl: `${manifest.rowsOut} rijen gelezen en geschreven: ${settings.out} (sleutel ${manifest.keyId})`,
        en: `${manifest.rowsOut} rows read and written: ${settings.out} (key ${manifest.keyId})`,
      },
      ...empty.map(([column, count]) => ({
        nl: `Kolom "${column}": ${count} cellen zonder nummer zijn leeg gebleven.`,
        en: `Column "${column}": ${count} cells without an identifier stayed empty.`,
      })),
      {
        nl: 'Het bestand is gepseudonimiseerd, niet anoniem: het blijven persoonsgegevens.',
        en: 'The file is pseudonymised, not anonymous: it is still personal data.',
      },
      ...rightsUnseen(platform),
    ]
  },
}
