import type { charts as dutch } from '../nl/charts.ts'

/** Words on and under the charts, in English. */
export const charts: typeof dutch = {
  perHundred: 'per 100 people',
  months: 'months after the start',
  noDifference: 'no difference',
  less: 'less',
  more: 'more',
  with: 'with',
  without: 'without',
  everyone: 'everyone',
  group: 'Group',
  outcome: 'Outcome',
  difference: 'Difference',
  from: 'From',
  to: 'To',
  people: 'People',
  peopleIn: (parts) => `${parts.count} people ${parts.arm}`,
  peopleAll: (count) => `${count} people`,
  and: 'and',
  unit: 'Unit',
  value: 'Per 100',
  month: 'Month',
  destination: 'Destination',
  state: 'Situation',
  before: 'beforehand',
  after: 'after correction',
  characteristic: 'Characteristic',
  score: 'Chance of taking part',
  standardDeviations: 'difference in standard deviations',
  people_axis: 'people',
  tableTwin: 'The numbers in the figure',
  atEvery: 'Position after',
  differences: {
    question: 'How large is the difference for each outcome?',
    alternative: (parts) =>
      `A bar with the range and a dot for the estimate of each outcome. Of ${parts.count} outcomes, ${parts.apart} lie wholly on one side of zero. Based on ${parts.n}.`,
  },
  gap: {
    question: 'How many people leave benefit, and how many keep work?',
    alternative: (parts) => `${parts.sentences} Based on ${parts.n}.`,
    arm: (parts) =>
      `${parts.arm}: of every 100 people ${parts.outflow} left benefit, and ${parts.lasting} had lasting work.`,
  },
  destinations: {
    question: 'Where do people who leave benefit go?',
    alternative: (parts) =>
      `${parts.sentences} Based on ${parts.n}. Only released points are shown, with straight lines between them.`,
    arm: (parts) => `${parts.arm}, after ${parts.horizon}, per 100 people: ${parts.list}.`,
    item: (parts) => `${parts.label} ${parts.value}`,
  },
  balance: {
    question: 'Were the groups alike beforehand?',
    alternative: (parts) =>
      `Of ${parts.count} characteristics, ${parts.outsideBefore} lay outside the limit of 0.1 beforehand${parts.outsideAfter === null ? '' : ` and ${parts.outsideAfter} after correction`}. Based on ${parts.n}.`,
  },
  stateDistribution: {
    question: 'Where are people, month by month?',
    alternative: (parts) => `${parts.sentences} Based on ${parts.n}. Missing points have not been released.`,
    state: (parts) => `${parts.state}: ${parts.list}.`,
    item: (parts) => `${parts.arm} from ${parts.first} to ${parts.last} per 100`,
  },
  overlap: {
    question: 'Are there similar people for all participants?',
    alternative: (parts) =>
      `People by their calculated chance of taking part. Both groups occur in ${parts.both} of ${parts.bins} classes. Based on ${parts.n}.`,
  },
}
