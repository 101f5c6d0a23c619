import { codeListOf } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'

/**
 * What stands between the stretches of a sequence written as text: a hyphen, or a colon where a code can hold a hyphen
 * itself, as WIA-WGA does. It follows from the channels and the declared states alone, not from who is in the data.
 *
 * @throws CommandError (usage) when a study's own state holds a slash or a colon, so that the text could not be read
 */
export function sequenceSeparator(channels: readonly string[], ownStates: readonly string[]): string {
  if (ownStates.some((state) => /[/:]/.test(state)))
    throw new CommandError(
      'trajectories.stateNotInText',
      'a state of the study holds a slash or a colon, which mean something else in a sequence as text',
      'choose --layout sts, or rename the state in study.yaml and in the data',
      exitCode.usage,
    )
  const regimes = channels.includes('benefit') ? Object.keys(codeListOf('REGIME').codes) : []
  return [...regimes, ...ownStates].some((state) => state.includes('-')) ? ':' : '-'
}
