import { twoArmBinary } from '../two-arm-binary.mjs'

/** Yes or no, where yes is rare. */
export const rareBinary = twoArmBinary({
  id: 'rare-binary',
  title: 'Rare yes: 3 % in the comparison arm, lottery; the effect adds 4 percentage points',
  base: 0.03,
  effect: 0.04,
})
