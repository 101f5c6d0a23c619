import { type EventMeasure, type Measure, measures, type PersonMeasure } from '@doorstroom/measures'
import { closest, type Text } from '@doorstroom/trajectories'
import { z } from 'zod'

type Options = Readonly<Record<string, unknown>>

const catalogue: readonly Measure[] = measures

/** The measures of one person, by id: what a case may ask for. */
export const individualMeasures: ReadonlyMap<string, PersonMeasure<Options> | EventMeasure<Options>> = new Map(
  catalogue.flatMap((measure) => (measure.kind === 'group' ? [] : [[measure.id, measure] as const])),
)

/** What a measure must give: a value, a reason, or days and a cause (none when followed without event). */
export const expectationSchema = z
  .strictObject({
    measure: z.string(),
    options: z.record(z.string(), z.unknown()).default({}),
    value: z.number().optional(),
    reason: z.string().optional(),
    days: z.number().optional(),
    cause: z.string().nullable().optional(),
  })
  .superRefine((expectation, context) => {
    const complain = (path: PropertyKey[], fault: Text) =>
      context.addIssue({ code: 'custom', path, message: fault.en, params: { ...fault } })
    const measure = individualMeasures.get(expectation.measure)
    if (measure === undefined) return complain(['measure'], unknownMeasure(expectation.measure))
    const parsed = measure.options.safeParse(expectation.options)
    if (!parsed.success)
      for (const issue of parsed.error.issues)
        complain(['options', ...issue.path], optionFault(issue, Object.keys(measure.options.parse({}))))
    const kinds = [expectation.value, expectation.reason, expectation.days].filter((one) => one !== undefined)
    if (kinds.length === 1) return undefined
    return complain([], { nl: 'schrijf één van value, reason of days', en: 'write one of value, reason or days' })
  })

export type Expectation = z.infer<typeof expectationSchema>

function unknownMeasure(id: string): Text {
  const ofGroup = catalogue.some((measure) => measure.id === id)
  if (ofGroup)
    return {
      nl: 'dit is een maat van een groep; een geval gaat over één persoon',
      en: 'this is a measure of a group; a case is about one person',
    }
  const near = closest(id, individualMeasures.keys())
  return near === null
    ? {
        nl: 'geen maat met deze naam; zie doorstroom list measures',
        en: 'no such measure; see doorstroom list measures',
      }
    : { nl: `geen maat met deze naam; bedoelt u ${near}?`, en: `no measure of this name; did you mean ${near}?` }
}

function optionFault(issue: z.core.$ZodIssue, known: readonly string[]): Text {
  if (issue.code !== 'unrecognized_keys')
    return { nl: `klopt niet (${issue.message})`, en: `is wrong (${issue.message})` }
  const [key = ''] = issue.keys
  const near = closest(key, known)
  return near === null
    ? { nl: `${key} is geen optie van deze maat`, en: `${key} is no option of this measure` }
    : { nl: `${key} is geen optie; bedoelt u ${near}?`, en: `${key} is no option; did you mean ${near}?` }
}
