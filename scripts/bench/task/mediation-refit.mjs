import { task as mediation } from './mediation.mjs'

export const task = {
  ...mediation,
  title: 'The same, against R with lm',
  baseline: 'lm with its formula twice in every sample, as mediation::mediate refits its models',
  runsOfR: 1,
}
