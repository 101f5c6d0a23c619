import type { Finding } from './finding.ts'
import { findingAt } from './finding-at.ts'

/**
 * Collects findings and keeps at most `limit` of one code in one file; the rest become one finding with
 * the count, so that one mistake in a large file does not bury the others.
 */
export class FindingList {
  readonly #kept: Finding[] = []
  readonly #counts = new Map<string, { count: number; first: Finding }>()

  constructor(readonly limit = 200) {}

  add(finding: Finding): void {
    const key = [finding.code, finding.file].join('\u001f')
    const seen = this.#counts.get(key)
    if (seen === undefined) this.#counts.set(key, { count: 1, first: finding })
    else seen.count++
    if ((seen?.count ?? 1) <= this.limit) this.#kept.push(finding)
  }

  /** Counts more of the same that will not be shown one by one. */
  addUnseen(finding: Finding, count: number): void {
    const seen = this.#counts.get([finding.code, finding.file].join('\u001f'))
    if (seen !== undefined) seen.count += count
  }

  addAll(findings: Iterable<Finding>): void {
    for (const finding of findings) this.add(finding)
  }

  /** Adds what another list has come to hold, what it only counted included. */
  addList(other: FindingList): void {
    this.addAll(other.#kept)
    for (const { count, first } of other.#counts.values())
      if (count > other.limit) this.addUnseen(first, count - other.limit)
  }

  /** Findings kept, in the order they came, then one with the count for every rule that had more. */
  all(): Finding[] {
    const overfull = [...this.#counts.values()].filter(({ count }) => count > this.limit)
    return [...this.#kept, ...overfull.map(({ count, first }) => this.#rest(count, first))]
  }

  #rest(count: number, first: Finding): Finding {
    const more = count - this.limit
    const message = {
      nl: `Nog ${more} keer hetzelfde; ${count} keer in totaal`,
      en: `The same another ${more} times; ${count} times in all`,
    }
    return findingAt({ ...first, message }, { file: first.file })
  }
}
