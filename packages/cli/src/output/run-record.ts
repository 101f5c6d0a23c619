import type { Registration } from '../registration/registration.ts'
import type { Study } from '../study/study.ts'
import { version } from '../version.ts'
import { sha256 } from './sha256.ts'

/**
 * `run.json`: what made these outputs, so that a run can be repeated and compared. No clock, path or machine name is
 * in it: the same study, data and versions give the same bytes.
 */
export function runRecord(
  study: Study,
  registration: Registration,
  outputs: readonly { name: string; content: string }[],
): { name: string; content: string } {
  const record = {
    tool: { doorstroom: version, node: process.versions.node },
    command: 'doorstroom run STUDY',
    study: study.file.id,
    protocol: study.protocol,
    data: { sha256: registration.dataHash, files: [...registration.files].sort() },
    seed: study.file.seed,
    findings: registration.findings.length,
    outputs: outputs.map(({ name, content }) => ({ name, sha256: sha256(content) })),
  }
  return { name: 'run.json', content: `${JSON.stringify(record, null, 2)}\n` }
}
