import type { Text } from '@doorstroom/statistics'
import { codeListOf } from '@doorstroom/trajectories'

/** Labels of the canonical states; a study's own states bring their own. */
export const stateLabels: Readonly<Record<string, Text>> = codeListOf('STATE').codes
