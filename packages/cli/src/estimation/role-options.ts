import type { NamedRole } from '@doorstroom/statistics'

/** How the column or columns of a role are given on the command line. */
export interface RoleOption {
  readonly value: '<column>' | '<columns>'
  readonly text: string
}

const one = (text: string): RoleOption => ({ value: '<column>', text })
const several = (text: string): RoleOption => ({ value: '<columns>', text })

/** One option per role, in the order of the help text. */
export const roleOptions: Readonly<Record<NamedRole, RoleOption>> = {
  outcome: one('outcome, numbers'),
  treated: one('1 treated, 0 comparison'),
  covariates: several('comma-separated; text becomes categories, the first level by code point is the reference'),
  time: one('follow-up time'),
  event: one('0 censored, else the cause: numbers from 1, or names'),
  entry: one('time from which a person is followed'),
  group: one('groups compared, or the rows of a table'),
  category: one('categories: the columns of a table'),
  strata: one('blocks within which is compared'),
  clusters: one('groups people were assigned in, or the person a row belongs to'),
  weights: one('weights of the rows'),
  second: one('a second measurement of the same unit'),
  mediator: one('what the effect may run through'),
  takeUp: one('what people took up; --treated is what they were assigned to'),
  running: one('the variable whose cutoff decides on treatment'),
  variances: one('sampling variance of each outcome; one row is one study'),
  moment: one('moment, wave or imputation of each row'),
  observed: one('1 when the outcome was observed, else 0'),
  items: several('comma-separated items of one scale, or raters of one thing'),
  states: several('comma-separated moments, the state at each; first:last takes the columns between'),
  from: one('state left'),
  to: one('state entered'),
}
