/**
 * Which world is written down. `observed` is what a researcher would get: some people treated, some lost, some
 * questionnaires missing. The other two are complete and exist only in a simulation: the same people with the same
 * luck, all with the intervention or all without it.
 */
export const worlds = ['observed', 'everyoneTreated', 'noneTreated'] as const

/** One of the three worlds. */
export type World = (typeof worlds)[number]
