import { listActivities } from '../../search/list-activities.ts'
import { writtenDiary } from '../../search/written-diary.ts'
import type { Outcome } from '../outcome.ts'

const fewestActivities = 10
const windowDays = 182

/** The effective number of search channels (Hill number of order 1); null under ten activities. */
export const strategyDiversity: Outcome = {
  measure: 'search-strategy-diversity',
  options: {},
  horizonDays: windowDays,
  unit: 'channels',
  value(participant) {
    const counts = new Map<string, number>()
    let total = 0
    const weeks = writtenDiary(participant).filter(({ reported }) => reported)
    for (const { day, channel, count } of listActivities(participant.person, participant.effect, weeks)) {
      if (day >= windowDays) continue
      counts.set(channel, (counts.get(channel) ?? 0) + count)
      total += count
    }
    if (total < fewestActivities) return null
    let entropy = 0
    for (const count of counts.values()) entropy -= (count / total) * Math.log(count / total)
    return Math.exp(entropy)
  },
}
