import type { Participant } from '../world/participant.ts'
import { type DiaryWeek, keepDiary } from './keep-diary.ts'

/** A week of the diary and whether it was handed in. */
export interface WrittenWeek extends DiaryWeek {
  readonly reported: boolean
}

/** Whether a participant takes part in the diary: everyone in a complete world, most people in the observed one. */
export function keepsDiary({ person, complete, treated }: Participant): boolean {
  return complete || person.fate.uniform('diaryKept') < (treated ? 0.94 : 0.9)
}

/**
 * The diary of one participant: nothing for who takes no part; weeks that were not handed in are there without hours.
 * The week in which work begins closes the diary and is not handed in.
 */
export function writtenDiary(participant: Participant): readonly WrittenWeek[] {
  if (!keepsDiary(participant)) return []
  const { person, effect, life, observedDays, complete } = participant
  return keepDiary(person, effect, life)
    .filter((week) => week.monday + 7 <= observedDays)
    .map(({ index, monday, atRisk, excused, hours }) => {
      const handedIn = complete || person.fate.uniform('diaryReported', index) < 0.93
      return { index, monday, atRisk, excused, hours, reported: atRisk && handedIn }
    })
}
