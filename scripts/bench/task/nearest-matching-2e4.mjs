import { matchByScore } from '../match-by-score.mjs'

export const task = {
  title: '1:1 nearest matching on the score, caliper 0.2 sd, 20,000 rows',
  data: 'confounded-2e4',
  aim: 2,
  ...matchByScore,
}
