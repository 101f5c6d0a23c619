import type { Finding } from '@doorstroom/trajectories'
import type { OwnPlaces } from './own-places.ts'

const codes = ['trajectories.mappingCodeUnknown', 'trajectories.mappingCodeNoCounterpart']

/** Findings without those that a cell may not be empty which is filled, with a code that the mapping does not know. */
export function withoutEchoes(findings: readonly Finding[], own: OwnPlaces): Finding[] {
  const place = ({ file, line }: Finding, column: string | null) => [line, column, file].join('\u001f')
  const unknown = new Set(
    findings.filter(({ code }) => codes.includes(code)).map((finding) => place(finding, finding.column)),
  )
  return findings.filter(
    (finding) =>
      finding.code !== 'trajectories.valueMissing' ||
      !unknown.has(place(finding, own.column(finding) ?? finding.column)),
  )
}
