import { task as mediation } from './mediation.mjs'

export const task = {
  ...mediation,
  title: `${mediation.title}, against R with formulas`,
  baseline: 'lm with its formula twice in every sample, as mediation::mediate (not a Debian package) refits its models',
  runsOfR: 1,
}
