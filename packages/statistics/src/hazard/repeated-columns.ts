import { EstimationFailure } from '../result/estimation-failure.ts'
import { inverseInformation } from './inverse-information.ts'

/**
 * Positions of columns without information beside those before them, from an information matrix and the part of it
 * that does not shrink when columns repeat each other (lower triangles by rows).
 */
export function repeatedColumns(
  { information, secondMoments }: { readonly information: Float64Array; readonly secondMoments: Float64Array },
  width: number,
): number[] {
  const kept = Array.from({ length: width }, (_, index) => index)
  const repeated: number[] = []
  for (;;) {
    const part = (triangle: Float64Array) =>
      Float64Array.from(
        kept.flatMap((row, at) => kept.slice(0, at + 1).map((column) => triangle[(row * (row + 1)) / 2 + column]!)),
      )
    const found = inverseInformation(part(information), part(secondMoments), kept.length)
    if (typeof found !== 'number') return repeated
    repeated.push(...kept.splice(found, 1))
  }
}

/** The failure for columns without information beside the others; code `statistics.collinear`. */
export function repeatedColumnsFailure(count: number): EstimationFailure {
  return new EstimationFailure('statistics.collinear', {
    nl: `${count} ${count === 1 ? 'kenmerk verschilt' : 'kenmerken verschillen'} nooit tussen mensen die tegelijk kans lopen, of volgen precies uit de andere kenmerken. Laat ${count === 1 ? 'dat kenmerk' : 'die kenmerken'} weg.`,
    en: `${count} ${count === 1 ? 'characteristic never differs' : 'characteristics never differ'} between people at risk at the same time, or follow exactly from the others. Leave ${count === 1 ? 'it' : 'them'} out.`,
  })
}
