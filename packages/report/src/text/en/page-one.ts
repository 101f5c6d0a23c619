import type { pageOne as dutch } from '../nl/page-one.ts'
import type { Certainty, Emphasised, RangeParts } from '../sentence-parts.ts'

const range = ({ low, high, shape, unit }: RangeParts): string =>
  ({
    more: `between ${low} and ${high}${unit} more`,
    less: `between ${low} and ${high}${unit} fewer`,
    across: `between ${low} fewer and ${high}${unit} more`,
    about: `about ${high}${unit} more`,
    aboutLess: `about ${high}${unit} fewer`,
    equal: 'about the same',
  })[shape]
const amountRange = (parts: RangeParts): string => range(parts).replaceAll('fewer', 'less')

const people: Readonly<Record<string, (name: string) => string>> = {
  ITT: (name) => `people offered ${name}`,
  ATT: () => 'participants',
  ATC: () => 'people who did not take part',
  ATO: () => 'people of the kind found in both groups',
}
const among = (estimand: string, name: string) => people[estimand]?.(name) ?? 'people'

/** Page one in English: plain sentences of twenty words or less. */
export const pageOne: typeof dutch = {
  range: (parts) => (parts.countsPeople ? range(parts) : amountRange(parts)),
  amount: (parts) =>
    ({
      more: `${parts.value}${parts.unit} more`,
      less: `${parts.value}${parts.unit} ${parts.countsPeople ? 'fewer' : 'less'}`,
      equal: 'about the same',
    })[parts.direction],
  certainty: { high: 'high', moderate: 'moderate', low: 'low', veryLow: 'very low' },
  outOfFour: (dots) => `${dots} of 4`,
  shell: {
    compared: 'Comparison report',
    described: 'Descriptive report',
    skip: 'Skip to the content',
    otherLanguage: 'Lees dit in het Nederlands',
    contents: 'Contents',
    dataUntil: 'data until',
    madeUp: 'example with made-up data',
    hidden: 'not shown to protect privacy',
    pageOf: { before: 'page ', between: ' of ' },
  },
  figure: {
    described: 'Below the figure the same content is given in words and as a table.',
    openTable: 'The same numbers as a table',
  },
  terms: {
    wave: (wave) => (wave === '0' ? 'measurement beforehand' : `measurement ${wave}`),
    parts: {
      alpha: 'alpha',
      omega: 'omega',
      overall: 'attrition in total',
      differential: 'difference in attrition between the groups',
      boundary: 'limit for that difference',
      'e-value': 'to bring the estimate to zero',
      limit: 'to bring the edge of the range to zero',
    },
  },
  kicker: {
    compared: (parts) => `${parts.treated} participants, ${parts.comparison} people who did not take part`,
    drawn: (parts) => `divided by lottery: ${parts.treated} people with and ${parts.comparison} people without`,
    single: (parts) => `${parts.all} participants, no group to compare with`,
    followed: (horizon) => `followed for ${horizon} after the start`,
  },
  answer: {
    heading: 'The answer in short',
    share: (parts): Emphasised =>
      parts.phrase === null
        ? {
            before: `${parts.label}, after ${parts.horizon}: of every ${parts.per} people, `,
            emphasis: range(parts.range),
            after: ` than without ${parts.name}.`,
          }
        : {
            before: `Of every ${parts.per} ${among(parts.estimand, parts.name)}, `,
            emphasis: range(parts.range),
            after: ` ${parts.phrase} after ${parts.horizon} than without ${parts.name}.`,
          },
    amount: (parts): Emphasised => ({
      before: `${parts.label}, after ${parts.horizon}: on average `,
      emphasis: amountRange(parts.range),
      after: ` than without ${parts.name}.`,
    }),
    outOf: (parts) => `${parts.count} per ${parts.per} people`,
    across: (parts) =>
      `So we cannot say whether it is more or less with ${parts.name}. A difference of more than ${parts.limit} is not plausible.`,
    causal: (parts: { name: string; certainty: Certainty }) =>
      ({
        high: `${parts.name} brings this about.`,
        moderate: `${parts.name} probably brings this about.`,
        low: `${parts.name} may bring this about.`,
        veryLow: '',
      })[parts.certainty],
    adjusted: 'This takes the known differences beforehand into account. Other differences may play a part.',
    raw: 'This difference is not corrected. The groups differed beforehand, so there may be other reasons for it.',
    veryLow: (parts) => `We are uncertain whether ${parts.name} makes a difference to ${parts.label}.`,
    veryLowWhy: 'The numbers are in the table. They are too uncertain for a sentence.',
    estimate: (parts) => `Our estimate: ${parts.estimate}. Certainty: ${parts.certainty}.`,
    withheld: (parts) => `We can make no statement about ${parts.label} after ${parts.horizon}.`,
    annex: (parts) => `About ${parts.label} after ${parts.horizon} there is an indication only, no statement.`,
    why: 'Why not',
    known: 'What you do know now',
    needed: 'What is needed',
    seenShare: (parts): Emphasised =>
      parts.phrase === null
        ? {
            before: `${parts.label}, after ${parts.horizon}: `,
            emphasis: `about ${parts.estimate} of every ${parts.per} participants`,
            after: ` (range ${parts.low} to ${parts.high}).`,
          }
        : {
            before: `Of every ${parts.per} participants, `,
            emphasis: `about ${parts.estimate}`,
            after: ` ${parts.phrase} after ${parts.horizon} (range ${parts.low} to ${parts.high}).`,
          },
    seenAmount: (parts): Emphasised => ({
      before: `${parts.label}, after ${parts.horizon}: on average `,
      emphasis: `${parts.estimate}${parts.unit}`,
      after: ` (range ${parts.low} to ${parts.high}).`,
    }),
    seenMeaning: (name) => `This is what we saw. It does not say what ${name} does: there is no group to compare with.`,
    noPrimary: 'This study chose no main outcome beforehand. Below is what was measured.',
  },
  known: {
    followed: (parts) => `${parts.people} people were followed, for ${parts.horizon} after the start.`,
    others: 'For the outcomes with a bar below, a statement is possible.',
    described: 'What happened in each group, taken by itself, is further on in this report.',
  },
  need: {
    general: 'A larger group, a better comparison or a longer observation.',
    size: 'More people in both groups, for instance by taking years or places together.',
    likeness: 'A comparison group that is more like the participants beforehand, or a lottery.',
    columns: 'Data with the columns that are missing now.',
    answers: 'Fewer missing data, and about as many in both groups.',
    time: 'A longer observation: too few people were followed to the end.',
    measure: 'A questionnaire that measures more precisely.',
  },
  findings: {
    caption: (parts) => `Without and with ${parts.name}: per ${parts.per} people, or the average`,
    captionSeen: (parts) => `What we saw: per ${parts.per} participants, or the average`,
    outcome: (horizon) => `Outcome after ${horizon}`,
    without: 'without',
    with: 'with',
    difference: 'Difference and range',
    certainty: 'Certainty',
    seen: 'seen',
    interval: 'Range',
    people: 'People',
    less: 'less',
    more: 'more',
    after: (horizon) => `after ${horizon}`,
    average: (unit) => `average, in ${unit}`,
    averageOnScale: (parts) => `average, scale from ${parts.low} to ${parts.high}`,
    key: 'The bar shows differences that fit the data well (95% range); the dot is our estimate.',
    keyOwnScale: 'Each average has a scale of its own.',
    keyRounding: 'Through rounding a difference can be off by 1.',
    keySeen: 'The range shows values that fit the data well (95%).',
    noStatement: 'no statement',
    indicative: 'an indication only',
    furtherOn: (count) => `${count} more outcomes are further on.`,
    statesCaption: 'Where people were, per 100',
    and: 'and',
  },
  rawOutflow: {
    seems: (naive) => `Seems ${naive}.`,
    remains: (adjusted) => `Left after correction for who took part: ${adjusted}.`,
    nothingRemains: (range) => `After correction for who took part, about nothing of it is left (${range}).`,
    unknownPart: 'How much of that is due to who took part cannot be determined.',
    seen: 'Does not say whether people have work.',
    noMeasure: (name) => `no measure of what ${name} does`,
  },
  left: {
    heading: 'Who is not in it',
    started: (parts) => `Of the ${parts.screened} people who qualified, ${parts.started} started.`,
    better: 'Those who started had a better chance of work beforehand than those who did not.',
    worse: 'Those who started had a smaller chance of work beforehand than those who did not.',
    alike: 'Those who started had about the same chance of work beforehand as those who did not.',
    ratio: (ratio) =>
      `The fifth with the most chance of work started ${ratio} times as often as the fifth with the least.`,
    noStatement: 'This report says nothing about those who did not start.',
    unknown:
      'Whether mostly people with good chances started cannot be determined. Data on those who did not start are missing.',
    drawn: 'Taking part was decided by lottery among those who applied. This report says nothing about others.',
  },
  notSaid: {
    heading: 'What this does not say',
    later: (horizon) => `Not what happens after ${horizon}.`,
    everyone: (name) => `Not that ${name} turns out the same for everyone: these are averages.`,
    hidden: 'Differences that were not measured, such as motivation, can explain a part.',
    elsewhere: 'Not that it will go the same way in another place.',
    without: (name) => `Not what would have happened without ${name}.`,
    howSure: 'How sure is this?',
  },
  footer: {
    protocol: 'Mark of the plan:',
    paid: (funder) => `Paid for by: ${funder}.`,
    unpaid: 'Who paid is not stated.',
    notReleased: 'Note: these numbers have not been released.',
  },
}
