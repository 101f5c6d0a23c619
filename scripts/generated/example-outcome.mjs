/** The expected outcome of a worked example in words; a group gives its numbers one after the other. */
export function exampleOutcome(measure, expected, { measures: { measureReasonText } }) {
  if (Array.isArray(expected)) return same(expected.map(groupNumber).join('; '))
  if ('reason' in expected) {
    const { en, nl } = measureReasonText[expected.reason]
    const [low, high] = expected.bounds ?? []
    return expected.bounds
      ? { en: `none: ${en} (from ${low} to ${high})`, nl: `geen: ${nl} (van ${low} tot ${high})` }
      : { en: `none: ${en}`, nl: `geen: ${nl}` }
  }
  if ('days' in expected) {
    const cause = expected.cause === null ? null : measure.causes[expected.cause]
    return cause === null
      ? {
          en: `followed for ${expected.days} days, nothing happened`,
          nl: `${expected.days} dagen gevolgd, niets gebeurd`,
        }
      : { en: `${cause.en}, after ${expected.days} days`, nl: `${cause.nl}, na ${expected.days} dagen` }
  }
  if (measure.kind === 'share')
    return expected.value === 1 ? { en: '1 (yes)', nl: '1 (ja)' } : same(share(expected.value))
  return {
    en: `${short(expected.value)} ${measure.unitLabel.en}`,
    nl: `${short(expected.value)} ${measure.unitLabel.nl}`,
  }
}

const share = (value) => (value === 0 ? '0 (no)' : String(value))

const short = (value) => Number(value.toPrecision(7))

const same = (text) => ({ en: text, nl: text })

function groupNumber({ term, arm, estimate, reasons, ...rest }) {
  const name = [term, arm].filter(Boolean).join(', ') || 'all'
  if (estimate === null) return `${name}: none${reasons ? ` (${reasons.join(', ')})` : ''}`
  if (estimate !== undefined) return `${name}: ${short(estimate)}`
  return `${name}: ${JSON.stringify(rest)}`
}
