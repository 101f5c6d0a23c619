/** Effects and variances of a case, from the columns its spec names as metafor's escalc does. */
import * as evidence from '@doorstroom/evidence'

/** `{ estimates, variances, tables }`; tables are the two-by-two counts of a measure that has them, else null. */
export function studyEffectColumns(spec, table) {
  const measure = spec.measure ?? 'GEN'
  const column = (...names) => {
    const found = names.find((name) => typeof spec[name] === 'string')
    if (found === undefined) throw new Error(`the spec names no column for ${names[0]}`)
    return table.numbers(spec[found])
  }
  const given = (name) => typeof spec[name] === 'string'
  if (given('yi') && (given('vi') || given('sei'))) {
    const variances = given('vi') ? column('vi') : column('sei').map((error) => error ** 2)
    return { estimates: column('yi'), variances, tables: null }
  }
  const rest = (total, part) => total.map((value, row) => value - part[row])
  if (evidence.twoByTwoMeasures.includes(measure)) {
    const [events1, events2] = [column('ai'), column('ci')]
    const tables = {
      events1,
      nonEvents1: given('bi') ? column('bi') : rest(column('n1i'), events1),
      events2,
      nonEvents2: given('di') ? column('di') : rest(column('n2i'), events2),
    }
    return { ...evidence.twoByTwoEffects(measure, tables), tables }
  }
  const effects = () => {
    if (evidence.meanMeasures.includes(measure))
      return evidence.meanEffects(measure, {
        mean1: column('m1i'),
        deviation1: column('sd1i'),
        n1: column('n1i'),
        mean2: column('m2i'),
        deviation2: column('sd2i'),
        n2: column('n2i'),
      })
    if (evidence.correlationMeasures.includes(measure))
      return evidence.correlationEffects(measure, { correlation: column('ri'), n: column('ni') })
    if (evidence.partialMeasures.includes(measure))
      return evidence.partialEffects(measure, {
        t: column('ti'),
        n: column('ni'),
        predictors: column('mi'),
        ...(given('r2i') && { explained: column('r2i') }),
      })
    if (evidence.shareMeasures.includes(measure)) {
      const events = column('xi')
      const n = given('ni') ? column('ni') : column('mi').map((others, row) => others + events[row])
      return evidence.shareEffects(measure, { events, n })
    }
    if (evidence.rateMeasures.includes(measure))
      return evidence.rateEffects(measure, {
        events1: column('x1i'),
        time1: column('t1i'),
        events2: column('x2i'),
        time2: column('t2i'),
      })
    if (evidence.oneRateMeasures.includes(measure))
      return evidence.oneRateEffects(measure, { events: column('xi'), time: column('ti') })
    throw new Error(`no measure ${measure} here`)
  }
  return { ...effects(), tables: null }
}
