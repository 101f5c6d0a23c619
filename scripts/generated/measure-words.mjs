/** Words of the measure pages that no definition holds. */
export const families = {
  outflow: { en: 'Outflow, work and return', nl: 'Uitstroom, werk en terugkeer' },
  'trajectory-shape': { en: 'Shape of the trajectory', nl: 'Vorm van het traject' },
  search: { en: 'Looking for work', nl: 'Werk zoeken' },
  beliefs: { en: 'Beliefs and health', nl: 'Overtuigingen en gezondheid' },
  match: { en: 'Quality and fit of the work', nl: 'Kwaliteit en passendheid van het werk' },
  participation: { en: 'Participation', nl: 'Meedoen' },
  process: { en: 'Guidance and treatment', nl: 'Begeleiding en bejegening' },
  system: { en: 'Organisations and surroundings', nl: 'Organisaties en omgeving' },
  'cost-and-harm': { en: 'Costs and harm', nl: 'Kosten en schade' },
  'quality-gate': { en: 'What the data can carry', nl: 'Wat de gegevens kunnen dragen' },
  'study-instrument': { en: 'Scales of a study of its own', nl: 'Eigen schalen van een studie' },
}
export const origins = {
  established: 'established definition',
  recalled: 'known from the literature, wording ours',
  own: 'our own operationalisation',
  study: "the study's own",
}
export const directions = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: 'neither way is better in itself',
}
export const kinds = {
  share: 'One yes or no per enrolment; a group gets the share with yes, with its 95% interval.',
  amount: 'One number per enrolment; a group gets the mean and the median, with their spread.',
  events: 'The time until the first of several competing events; a group gets the cumulative incidence of each.',
  group: 'Numbers about a group as a whole, not about one person.',
}
