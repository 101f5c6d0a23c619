import { matchByScore } from '../match-by-score.mjs'

export const task = {
  title: '1:1 nearest matching on the score, caliper 0.2 sd, 400,000 rows',
  data: 'confounded-4e5',
  aim: 2,
  withoutR: 'MatchIt takes minutes',
  ...matchByScore,
}
