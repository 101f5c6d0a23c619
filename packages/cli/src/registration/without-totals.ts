import type { Finding } from '@doorstroom/trajectories'

const totalRow = 'trajectories.totalRow'

/** Findings without those that only say that a total row is no ordinary row: it must go anyway. */
export function withoutTotals(findings: readonly Finding[]): Finding[] {
  const place = ({ file, line }: Finding) => `${line} ${file}`
  const totals = new Set(findings.filter(({ code }) => code === totalRow).map(place))
  return findings.filter((finding) => finding.code === totalRow || finding.line === null || !totals.has(place(finding)))
}
