import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { CellSource } from './cell-source.ts'
import type { WavesRule } from './waves-rule.ts'

const waveAbsent: Problem = {
  code: 'trajectories.mappingWaveMissing',
  severity: 'error',
  message: {
    nl: 'mapping.yaml noemt een golf waarvan dit bestand geen enkele kolom heeft',
    en: 'mapping.yaml names a wave of which this file has no column at all',
  },
  fix: {
    nl: 'Verbeter het achtervoegsel bij waves; de kolomnamen moeten ermee eindigen',
    en: 'Correct the ending under waves; names of columns must end with it',
  },
}

/** One wave of a file: where its cells come from, and what becomes of the cells that name the wave. */
export interface WaveSource {
  readonly source: CellSource
  readonly fixed: (column: string, text: string) => string
}

/** The waves of a file, each with its own columns; the file as it is when there are none. */
export function waveSources(source: CellSource, waves: WavesRule | undefined): WaveSource[] {
  if (waves === undefined) return [{ source, fixed: (_, text) => text }]
  return Object.entries(waves).flatMap(([ending, wave]) => {
    if (!source.raw.columns.some((name) => name.endsWith(ending))) {
      source.report(findingAt(waveAbsent, { file: source.raw.file, line: source.raw.headerLine ?? 1 }))
      return []
    }
    const fixed = (column: string, text: string) => {
      if (column === 'wave') return String(wave)
      return column === 'measurement_id' && text !== '' ? `${text}-${wave}` : text
    }
    return [{ source: { ...source, ending, watches: [] }, fixed }]
  })
}
