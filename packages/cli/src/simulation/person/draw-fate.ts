import { diaryWeeks, followUpWeeks } from '../horizon/follow-up.ts'

/** The part of a random stream that the simulator uses. */
export interface NumberSource {
  /** Between 0 and 1. */
  uniform(): number
  /** Standard normal. */
  normal(): number
}

const jobsAtMost = 32
const applicationsAtMost = 48
const questionnaireWaves = 3
const items = 6

const uniformCounts = {
  jobFound: followUpWeeks,
  jobFoundDay: followUpWeeks,
  jobEnds: followUpWeeks,
  jobEndsDay: followUpWeeks,
  exitWithoutWork: followUpWeeks,
  exitKind: followUpWeeks,
  exitReturns: followUpWeeks,
  exitReturnDelay: followUpWeeks,
  jobSubsidised: jobsAtMost,
  jobSelfEmployed: jobsAtMost,
  jobEmployer: 1,
  jobOccupation: jobsAtMost,
  jobLevelMatches: jobsAtMost,
  jobWish: jobsAtMost,
  jobEndReason: jobsAtMost,
  jobChannel: jobsAtMost,
  jobHoursAsked: jobsAtMost,
  jobReturns: jobsAtMost,
  jobReturnDelay: jobsAtMost,
  applicationGap: applicationsAtMost,
  applicationResult: applicationsAtMost,
  applicationDelay: applicationsAtMost,
  applicationResumes: applicationsAtMost,
  diaryKept: 1,
  diaryReported: diaryWeeks,
  diaryExcused: diaryWeeks,
  activityChannel: diaryWeeks * 6,
  activityDay: diaryWeeks * 6,
  waveAnswered: questionnaireWaves,
  waveDay: questionnaireWaves,
  itemSkipped: questionnaireWaves * items,
  lost: 1,
  lostDay: 1,
  sessions: 1,
  startDelay: 1,
} as const

const normalCounts = {
  jobContract: jobsAtMost,
  jobHours: jobsAtMost,
  jobWage: jobsAtMost,
  jobHoursWanted: jobsAtMost,
  diaryHours: diaryWeeks,
  waveMood: questionnaireWaves,
  itemAnswer: questionnaireWaves * items,
} as const

/** What a random number is used for. */
export type UniformPurpose = keyof typeof uniformCounts
export type NormalPurpose = keyof typeof normalCounts

/**
 * All the luck of one person's life, drawn before it is known whether they get the intervention. Both worlds read the
 * same numbers at the same places, so that what differs between them is the intervention and nothing else.
 */
export interface Fate {
  uniform(purpose: UniformPurpose, index?: number): number
  normal(purpose: NormalPurpose, index?: number): number
}

/**
 * Draws a fate. An index past the end of a series starts over.
 *
 * @example
 * drawFate(stream).uniform('jobFound', 12) // whether a job turns up in week 13
 */
export function drawFate(stream: NumberSource): Fate {
  const uniforms = drawSeries(uniformCounts, () => stream.uniform())
  const normals = drawSeries(normalCounts, () => stream.normal())
  return {
    uniform: (purpose, index = 0) => uniforms[purpose][index % uniformCounts[purpose]]!,
    normal: (purpose, index = 0) => normals[purpose][index % normalCounts[purpose]]!,
  }
}

function drawSeries<Purpose extends string>(counts: Readonly<Record<Purpose, number>>, draw: () => number) {
  const series = {} as Record<Purpose, Float64Array>
  for (const purpose of Object.keys(counts) as Purpose[]) {
    const values = new Float64Array(counts[purpose])
    for (let at = 0; at < values.length; at += 1) values[at] = draw()
    series[purpose] = values
  }
  return series
}
