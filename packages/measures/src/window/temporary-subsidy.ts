import type { Job } from '@doorstroom/trajectories'

/** Support that is meant to end; the others (sheltered work, support for lasting incapacity) are not. */
const temporarySubsidies: ReadonlySet<string> = new Set(['LKS-FORF', 'LKS-TIJD', 'LOONDISP', 'LKV', 'ART60', 'IBO'])

const articleSixty = '9'

/**
 * True when a job has a subsidy or scheme that is meant to end.
 *
 * @example
 * isTemporarySubsidy(drawnJob({ subsidyCode: 'IBO' })) // true
 */
export const isTemporarySubsidy = (job: Pick<Job, 'subsidyCode' | 'contractType'>): boolean =>
  job.contractType === articleSixty || (job.subsidyCode !== null && temporarySubsidies.has(job.subsidyCode))
