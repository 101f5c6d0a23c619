import { matchByScore } from '../match-by-score.mjs'

export const task = {
  title: '1:1 nearest matching on the score, caliper 0.2 sd, 20,000 rows',
  data: 'confounded-2e4',
  aim: 2,
  note:
    'MatchIt 4.5.1 pairs people who are further apart than its caliper, which 4.7.2 no longer does, so that the pairs ' +
    'are not compared',
  tolerance: { pairs: Number.POSITIVE_INFINITY, distance: Number.POSITIVE_INFINITY },
  ...matchByScore,
}
