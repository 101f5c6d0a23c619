import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DataError, readConfig } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { canonicalJson } from '../output/canonical-json.ts'
import { sha256 } from '../output/sha256.ts'
import { knownMeasures } from './known-measures.ts'
import { studyRules } from './rule/index.ts'
import type { Study } from './study.ts'
import { studySchema } from './study-schema.ts'

/**
 * Reads and checks `study.yaml` of a study folder.
 *
 * @throws CommandError when there is no study, or when it breaks a rule no study may set aside (exit 5)
 * @throws DataError with file, line and a suggestion per mistake
 */
export function readStudy(folder: string): Study {
  const path = join(folder, 'study.yaml')
  if (!existsSync(folder) || !statSync(folder).isDirectory() || !existsSync(path))
    throw new CommandError(
      'study.notFound',
      `no study.yaml in ${folder}`,
      'give the folder of a study; doorstroom init makes one',
      exitCode.usage,
    )
  const { value, findings } = readConfig(readFileSync(path, 'utf8'), 'study.yaml', knownMeasures(studySchema))
  if (value === null) throw new DataError(findings)
  const broken = studyRules.find((rule) => rule.breaks(value))
  if (broken !== undefined)
    throw new CommandError(
      broken.id,
      broken.message[value.language],
      broken.fix[value.language],
      exitCode.refusedByStudy,
    )
  return { folder, file: value, protocol: sha256(canonicalJson(value)) }
}
