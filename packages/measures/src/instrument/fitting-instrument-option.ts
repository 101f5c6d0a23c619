import { instrumentOption } from '../definition/option-field.ts'
import { instrumentOf, isInstrument } from './instrument-of.ts'

/**
 * Option `instrument` of a measure that one or a few questionnaires fit, the usual one first: these, versions of them,
 * and a questionnaire the catalogue does not know, such as the study's own. Another one of the catalogue is refused,
 * since its scores mean something else.
 *
 * @example
 * fittingInstrumentOption(['jsse-6']).safeParse('hscl-11').success // false
 */
export function fittingInstrumentOption(ids: readonly [string, ...string[]]) {
  const fits = (name: string) => ids.some((id) => isInstrument(id, name)) || instrumentOf(name) === null
  return instrumentOption(ids[0]).refine(fits, `another questionnaire; this takes ${ids.join(', ')}`)
}
