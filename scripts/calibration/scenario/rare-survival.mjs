import { twoArmSurvival } from '../two-arm-survival.mjs'

/** Durations of which few are seen to end. */
export const rareSurvival = twoArmSurvival({
  id: 'rare-survival',
  title: 'Rare events: about 5 % have the event before the end of observation; hazard ratio 3',
  rate: 0.003,
  effect: Math.log(3),
  follow: [12, 24],
  horizon: 12,
})
