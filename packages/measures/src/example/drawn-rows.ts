import {
  type Agreement,
  type Contact,
  type Cost,
  camelCase,
  type Enrolment,
  type Evaluation,
  type Goal,
  type Handover,
  type Harm,
  type Intake,
  type Job,
  type Measurement,
  type Person,
  type Phase,
  type Placement,
  type SearchActivity,
  type SearchEvent,
  type SearchWeek,
  type Spell,
  type TableName,
  tables,
} from '@doorstroom/trajectories'

/** A row of which only a few cells are drawn; every other cell is missing (null), as in a sparse file. */
function drawnRow<Row>(name: TableName, given: Partial<Row>): Row {
  const columns = tables.find((table) => table.name === name)?.columns ?? []
  const blank = Object.fromEntries(columns.map((column) => [camelCase(column.name), null]))
  return { ...blank, ...given } as Row
}

/** A job drawn by a few cells, half-open `[begin, end)` in day numbers; for worked examples and tests. */
export const drawnJob = (given: Partial<Job>): Job => drawnRow('jobs', given)

/** A spell drawn by a few cells, half-open `[begin, end)` in day numbers. */
export const drawnSpell = (given: Partial<Spell>): Spell => drawnRow('spells', given)

/** A spell on benefit, regime PW (social assistance) unless another is given. */
export const drawnBenefit = (begin: number, end: number | null, given: Partial<Spell> = {}): Spell =>
  drawnSpell({ channel: 'benefit', state: 'PW', begin, end, ...given })

/** A questionnaire drawn by its answers (item numbers 1, 2, ...; null is not answered) or by its score. */
export const drawnMeasurement = (
  given: Partial<Omit<Measurement, 'items'>>,
  answers: readonly (number | null)[] = [],
): Measurement => ({
  ...drawnRow<Omit<Measurement, 'items'>>('measurements', given),
  items: new Map(answers.flatMap((answer, index) => (answer === null ? [] : [[index + 1, answer] as const]))),
})

/** A diary week at risk and reported, unless drawn otherwise. */
export const drawnSearchWeek = (given: Partial<SearchWeek>): SearchWeek =>
  drawnRow('search_weeks', { atRisk: true, reported: true, ...given })

/** Search activities of one day through one channel. */
export const drawnSearchActivity = (given: Partial<SearchActivity>): SearchActivity =>
  drawnRow('search_activities', { count: 1, ...given })

/** One event of one application. */
export const drawnSearchEvent = (given: Partial<SearchEvent>): SearchEvent => drawnRow('search_events', given)

/** One contact of a professional. */
export const drawnContact = (given: Partial<Contact>): Contact => drawnRow('contacts', given)

/** One phase of the guidance, half-open. */
export const drawnPhase = (given: Partial<Phase>): Phase => drawnRow('phases', given)

/** A plan or contract, with evaluations drawn by a few cells. */
export const drawnAgreement = (
  given: Partial<Omit<Agreement, 'evaluations'>>,
  evaluations: readonly Partial<Evaluation>[] = [],
): Agreement => ({
  ...drawnRow<Omit<Agreement, 'evaluations'>>('agreements', given),
  evaluations: evaluations.map((evaluation) => drawnRow<Evaluation>('evaluations', evaluation)),
})

/** One goal. */
export const drawnGoal = (given: Partial<Goal>): Goal => drawnRow('goals', given)

/** One unpaid or trial placement, half-open. */
export const drawnPlacement = (given: Partial<Placement>): Placement => drawnRow('placements', given)

/** One cost line. */
export const drawnCost = (given: Partial<Cost>): Cost => drawnRow('costs', given)

/** One harmful event. */
export const drawnHarm = (given: Partial<Harm>): Harm => drawnRow('harms', given)

/** One handover between institutions. */
export const drawnHandover = (given: Partial<Handover>): Handover => drawnRow('handovers', given)

/** What was known of someone at the intake. */
export const drawnIntake = (given: Partial<Intake>): Intake => drawnRow('intakes', given)

/** Fixed characteristics of someone. */
export const drawnCharacteristics = (given: Partial<Person>): Person => drawnRow('persons', given)

/** An enrolment drawn by a few cells. */
export const drawnEnrolment = (given: Partial<Enrolment>): Enrolment => drawnRow('enrolments', given)
