import { twoArmSurvival } from '../two-arm-survival.mjs'

/** Durations of which most are seen to end. */
export const survival = twoArmSurvival({
  id: 'survival',
  title: 'Durations: constant hazard, lottery, about one in five cut off by the end of observation; hazard ratio 1.6',
  rate: 0.1,
  effect: Math.log(1.6),
  follow: [5, 40],
  horizon: 10,
})
