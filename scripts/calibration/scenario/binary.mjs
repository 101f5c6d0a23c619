import { twoArmBinary } from '../two-arm-binary.mjs'

/** Yes or no, for about a third of the people. */
export const binary = twoArmBinary({
  id: 'binary',
  title: 'Yes or no: 30 % in the comparison arm, lottery; the effect adds 15 percentage points',
  base: 0.3,
  effect: 0.15,
})
