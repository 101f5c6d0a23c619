import { internalPolicy, type Policy, publicPolicy } from '@doorstroom/disclosure'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import type { StudyFile } from '../study/study-schema.ts'

/**
 * The release policy a study asks for: a profile, made stricter where the study says so.
 *
 * @throws CommandError when the study asks for less protection than its profile gives (exit 5)
 */
export function releasePolicy({ disclosure }: StudyFile): Policy {
  const profile = disclosure.profile === 'public' ? publicPolicy : internalPolicy
  const threshold = disclosure.threshold ?? profile.threshold
  const rounding = disclosure.rounding ?? profile.rounding
  if (threshold < profile.threshold || rounding < profile.rounding)
    throw new CommandError(
      'study.disclosureTooLoose',
      `profile ${profile.profile} asks for a threshold of at least ${profile.threshold} and rounding to at least ${profile.rounding}`,
      'a study may only raise them; remove disclosure.threshold and disclosure.rounding',
      exitCode.refusedByStudy,
    )
  return { ...profile, threshold, rounding }
}
