import type { Finding } from '@doorstroom/trajectories'

const consequences = ['trajectories.mappingFileMissing', 'trajectories.mappingSettingsUnused']

/**
 * Findings with one cause for each file that gave no table: that a mapping asks for it is said once, and not at all
 * where another error says why it could not be read.
 */
export function saidOnce(findings: readonly Finding[]): Finding[] {
  const plain = ({ file }: Finding) => file.replace(/^data\//, '').replace(/#.*$/, '')
  const isConsequence = ({ code }: Finding) => consequences.includes(code)
  const explained = new Set(
    findings.filter((finding) => finding.severity === 'error' && !isConsequence(finding)).map(plain),
  )
  const said = new Set<string>()
  return findings.filter((finding) => {
    if (!isConsequence(finding)) return true
    const before = said.has(finding.file)
    said.add(finding.file)
    return !before && !explained.has(plain(finding))
  })
}
