import { publicPolicy, type Released, release } from '@doorstroom/disclosure'
import { type Claim, defineRow, type MeasureEntry, type ResultRow, type ResultsDocument } from '@doorstroom/statistics'

type Arm = 'treated' | 'comparison' | null
const population = 'everyone assigned'
const protocol = 'ab12cd34ef56'
const year = 364

/** An exact document through the gate on the way out. */
export function released(document: ResultsDocument): Released<ResultsDocument> {
  return release(document, publicPolicy)
}

function entry(parts: Partial<MeasureEntry> & Pick<MeasureEntry, 'id' | 'role' | 'kind' | 'label'>): MeasureEntry {
  return {
    summary: { nl: 'voor iedereen', en: 'for everyone' },
    phrase: null,
    question: { nl: `${parts.label.nl}: hoe vaak?`, en: `${parts.label.en}: how often?` },
    construct: { nl: 'Wat er precies wordt geteld.', en: 'What exactly is counted.' },
    unit: parts.kind === 'amount' ? 'points' : 'share',
    unitLabel: parts.kind === 'amount' ? { nl: 'punten', en: 'points' } : { nl: 'aandeel', en: 'share' },
    range: [0, 1],
    nullValue: 0,
    direction: 'higher',
    origin: 'own',
    conditionalOn: null,
    unconditionalTwin: null,
    sources: [],
    limits: [{ nl: 'Werk in het buitenland is niet te zien.', en: 'Work abroad cannot be seen.' }],
    options: { weeks: 52 },
    terms: {},
    ...parts,
  }
}

const destinations = {
  'work-permanent': { nl: 'werk, vast contract', en: 'work, permanent contract' },
  'work-temporary': { nl: 'werk, tijdelijk of flexibel', en: 'work, temporary or flexible' },
  'work-subsidised': { nl: 'werk met subsidie of beschut', en: 'subsidised or sheltered work' },
  education: { nl: 'opleiding', en: 'education' },
  'other-benefit': { nl: 'andere uitkering', en: 'another benefit' },
  'no-work-no-benefit': { nl: 'zonder werk en zonder uitkering', en: 'neither work nor benefit' },
  unknown: { nl: 'onbekend', en: 'unknown' },
}
const states = {
  work: { nl: 'betaald werk', en: 'paid work' },
  subsidised: { nl: 'werk met subsidie', en: 'subsidised work' },
  education: { nl: 'opleiding', en: 'education' },
  unpaid: { nl: 'onbetaald werk of werkervaringsplaats', en: 'unpaid work or work placement' },
  benefit: { nl: 'uitkering, geen werk', en: 'benefit, no work' },
  other: { nl: 'anders of onbekend', en: 'other or unknown' },
}

const entries = {
  rawOutflow: entry({
    id: 'raw-outflow-rate',
    role: 'context',
    kind: 'share',
    label: { nl: 'Kale uitstroom', en: 'Raw outflow' },
    summary: { nl: 'uit de uitkering, om welke reden ook', en: 'left benefit, for whatever reason' },
    phrase: { nl: 'ging uit de uitkering', en: 'left benefit' },
    direction: 'none',
  }),
  destinations: entry({
    id: 'outflow-by-destination-cif',
    role: 'description',
    kind: 'events',
    label: { nl: 'Uitstroom naar bestemming', en: 'Outflow by destination' },
    summary: { nl: 'waar mensen heen gaan', en: 'where people go' },
    terms: destinations,
    sources: ['Aalen & Johansen 1978'],
    origin: 'established',
  }),
  lasting: entry({
    id: 'sustained-employment',
    role: 'primary',
    kind: 'share',
    label: { nl: 'Blijvend aan het werk', en: 'Lasting work' },
    summary: { nl: 'betaald werk in minstens de helft van de weken', en: 'paid work in at least half of the weeks' },
    phrase: { nl: 'had blijvend werk', en: 'had lasting work' },
    construct: {
      nl: 'Betaald werk in minstens 26 van de eerste 52 weken na de start.',
      en: 'Paid work in at least 26 of the first 52 weeks after the start.',
    },
  }),
  reentry: entry({
    id: 'benefit-reentry',
    role: 'description',
    kind: 'events',
    label: { nl: 'Terug in de uitkering', en: 'Return to benefit' },
    summary: { nl: 'van wie uit de uitkering ging', en: 'of those who left benefit' },
    terms: { reentry: { nl: 'terug in een uitkering', en: 'back on a benefit' } },
    conditionalOn: { nl: 'Mensen die uit de uitkering gingen', en: 'People who left benefit' },
    unconditionalTwin: 'weeks-in-paid-work',
    direction: 'lower',
  }),
  weeks: entry({
    id: 'weeks-in-paid-work',
    role: 'secondary',
    kind: 'amount',
    label: { nl: 'Weken met betaald werk', en: 'Weeks in paid work' },
    summary: { nl: 'gewerkte weken', en: 'weeks worked' },
    unit: 'weeks',
    unitLabel: { nl: 'weken', en: 'weeks' },
    range: [0, 52],
  }),
  goodJob: entry({
    id: 'good-job',
    role: 'secondary',
    kind: 'share',
    label: { nl: 'Goede baan', en: 'Good job' },
    summary: { nl: 'werk dat op minstens 4 van 6 punten past', en: 'work that fits on at least 4 of 6 points' },
    phrase: { nl: 'had een goede baan', en: 'had a good job' },
  }),
  confidence: entry({
    id: 'jsse-6',
    role: 'secondary',
    kind: 'amount',
    label: { nl: 'Zoekzelfvertrouwen', en: 'Job-search self-efficacy' },
    summary: { nl: 'vertrouwen in eigen zoeken, schaal 1 tot 5', en: 'confidence in own search, scale 1 to 5' },
    unitLabel: { nl: 'punten (1 tot 5)', en: 'points (1 to 5)' },
    range: [1, 5],
    origin: 'recalled',
    sources: ['van Hooft e.a. 2005'],
  }),
  resumption: entry({
    id: 'resumption-after-rejection',
    role: 'secondary',
    kind: 'share',
    label: { nl: 'Doorgaan na een afwijzing', en: 'Going on after a rejection' },
    summary: { nl: 'solliciteert binnen twee weken opnieuw', en: 'applies again within two weeks' },
    phrase: { nl: 'solliciteerde na een afwijzing snel opnieuw', en: 'applied again soon after a rejection' },
  }),
  improved: entry({
    id: 'reliable-change',
    role: 'secondary',
    kind: 'share',
    label: { nl: 'Duidelijk vooruit', en: 'Reliable improvement' },
    summary: { nl: 'meer vooruit dan meetfout kan verklaren', en: 'better by more than measurement error' },
    phrase: { nl: 'ging duidelijk vooruit', en: 'clearly improved' },
  }),
  states: entry({
    id: 'state-distribution',
    role: 'description',
    kind: 'group',
    label: { nl: 'Verdeling over situaties', en: 'Distribution over situations' },
    terms: states,
  }),
  transitions: entry({
    id: 'state-transitions',
    role: 'description',
    kind: 'group',
    label: { nl: 'Overgangen', en: 'Transitions' },
    terms: states,
  }),
  reliability: entry({
    id: 'scale-reliability',
    role: 'gate',
    kind: 'group',
    label: { nl: 'Betrouwbaarheid', en: 'Reliability' },
    unit: 'coefficient',
    terms: { 'jsse-6.alpha': { nl: 'zoekzelfvertrouwen, alfa', en: 'job-search self-efficacy, alpha' } },
  }),
  creaming: entry({
    id: 'creaming-index',
    role: 'gate',
    kind: 'group',
    label: { nl: 'Afroming aan de poort', en: 'Creaming at the gate' },
    unit: 'index',
    terms: {
      'standardized-mean-difference': { nl: 'verschil in kans op werk', en: 'difference in chance of work' },
      'start-rate-ratio': {
        nl: 'startkans: hoogste vijfde tegen laagste',
        en: 'start rate: highest fifth against lowest',
      },
    },
  }),
  grade: entry({
    id: 'evidence-grade',
    role: 'gate',
    kind: 'group',
    label: { nl: 'Bewijskracht', en: 'Strength of evidence' },
    unit: 'level',
    range: [1, 5],
    terms: { level: { nl: 'niveau van 1 tot 5', en: 'level from 1 to 5' } },
  }),
  confounding: entry({
    id: 'unmeasured-confounding',
    role: 'gate',
    kind: 'group',
    label: { nl: 'Gevoeligheid voor verborgen verschillen', en: 'Sensitivity to hidden differences' },
    unit: 'risk-ratio',
    terms: { limit: { nl: 'rand van het bereik', en: 'edge of the range' } },
  }),
  coverage: entry({
    id: 'follow-up-coverage',
    role: 'gate',
    kind: 'group',
    label: { nl: 'Dekking van de waarneming', en: 'Coverage of the observation' },
    terms: { register: { nl: 'registratie', en: 'register' } },
  }),
}

const row = (parts: Partial<ResultRow> & Pick<ResultRow, 'measure' | 'term' | 'unit'>): ResultRow =>
  defineRow({ population, horizonDays: year, estimand: 'description', estimator: 'count', protocol, ...parts })

function flow(steps: Readonly<Record<string, number>>): ResultRow[] {
  return Object.entries(steps).map(([term, estimate]) =>
    row({ measure: 'flow', term, unit: 'persons', estimate, n: estimate, horizonDays: 0 }),
  )
}

interface Levels {
  readonly measure: string
  readonly unit?: string
  readonly n: readonly [treated: number, comparison: number]
  /** Described: treated, comparison. */
  readonly seen: readonly [number, number]
  /** Corrected difference with its interval. */
  readonly difference: readonly [number, number, number]
  readonly naive?: readonly [number, number, number]
  readonly estimator?: string
  readonly estimand?: ResultRow['estimand']
  readonly horizonDays?: number
}

/** Everything a comparison leaves about one share or amount. */
function compared(parts: Levels): ResultRow[] {
  const { measure, unit = 'share', n, seen, difference, naive = difference, horizonDays = year } = parts
  const { estimator = 'augmented-weighting', estimand = 'ATT' } = parts
  const isShare = unit === 'share'
  const shared = { measure, unit, horizonDays }
  const arms: readonly Exclude<Arm, null>[] = ['treated', 'comparison']
  const half = isShare ? 0.03 : seen[0] * 0.04
  const described = arms.map((arm, index) =>
    row({
      ...shared,
      arm,
      estimator: isShare ? 'wilson' : 'mean',
      term: isShare ? 'proportion' : 'mean',
      estimate: seen[index]!,
      confLow: seen[index]! - half,
      confHigh: seen[index]! + half,
      confLevel: 0.95,
      n: n[index]!,
      ...(isShare ? { nEvents: Math.round(seen[index]! * n[index]!) } : {}),
    }),
  )
  const between = (
    estimatorId: string,
    of: ResultRow['estimand'],
    [estimate, confLow, confHigh]: Levels['difference'],
  ) =>
    row({
      ...shared,
      contrast: 'treated - comparison',
      estimand: of,
      estimator: estimatorId,
      term: 'difference',
      estimate,
      confLow,
      confHigh,
      confLevel: 0.95,
      stdError: (confHigh - confLow) / 3.92,
      pValue: 0.0123,
      nullValue: 0,
      n: n[0] + n[1],
    })
  const levels = arms.map((arm, index) =>
    row({
      ...shared,
      arm,
      estimand,
      estimator,
      term: 'level',
      estimate: index === 0 ? seen[0] : seen[0] - difference[0],
      n: n[index]!,
    }),
  )
  return [
    ...described,
    ...levels,
    between(estimator, estimand, difference),
    between('propensity-weighting', estimand, difference),
    between(isShare ? 'proportion-difference' : 'difference-in-means', 'ATE', naive),
  ]
}

function curves(n: readonly (readonly [Arm, number])[], reached: Readonly<Record<string, number>>): ResultRow[] {
  return n.flatMap(([arm, size]) =>
    Object.entries(reached).flatMap(([term, end]) =>
      Array.from({ length: 12 }, (_, month) => {
        const estimate = end * (1 - Math.exp(-(month + 1) / 5)) * (arm === 'comparison' ? 0.8 : 1)
        return row({
          measure: 'outflow-by-destination-cif',
          arm,
          estimator: 'aalen-johansen',
          term,
          unit: 'share',
          horizonDays: Math.round(((month + 1) * 365.25) / 12),
          estimate,
          confLow: estimate * 0.85,
          confHigh: estimate * 1.15,
          confLevel: 0.95,
          n: size,
          nEvents: Math.round(estimate * size),
        })
      }),
    ),
  )
}

const stateShares: Readonly<Record<string, readonly [number, number]>> = {
  work: [0.06, 0.38],
  subsidised: [0.02, 0.09],
  education: [0.05, 0.08],
  unpaid: [0.08, 0.11],
  benefit: [0.77, 0.31],
  other: [0.02, 0.03],
}

function sequences(n: readonly (readonly [Arm, number])[]): ResultRow[] {
  const distribution = n.flatMap(([arm, size]) =>
    Object.entries(stateShares).flatMap(([term, [from, to]]) =>
      [0, 91, 182, 273, 364].map((horizonDays) => {
        const estimate = from + ((to - from) * horizonDays * (arm === 'comparison' ? 0.8 : 1)) / year
        return row({
          measure: 'state-distribution',
          arm,
          estimator: 'state-distribution',
          term,
          unit: 'share',
          horizonDays,
          estimate,
          n: size,
          nEvents: Math.round(estimate * size),
        })
      }),
    ),
  )
  const moves: readonly (readonly [string, number, number])[] = [
    ['benefit>work', 0.045, 6400],
    ['work>benefit', 0.02, 2100],
    ['benefit>unpaid', 0.012, 6400],
    ['unpaid>work', 0.05, 900],
    ['education>work', 0.03, 80],
  ]
  return [
    ...distribution,
    ...moves.map(([term, estimate, count]) =>
      row({
        measure: 'state-transitions',
        estimator: 'transition-rates',
        term,
        unit: 'share',
        estimate,
        n: count,
        nEvents: Math.round(estimate * count),
      }),
    ),
  ]
}

function reentry(n: readonly (readonly [Arm, number])[]): ResultRow[] {
  return n.flatMap(([arm, size]) =>
    [182, 364].map((horizonDays) =>
      row({
        measure: 'benefit-reentry',
        arm,
        estimator: 'aalen-johansen',
        term: 'reentry',
        unit: 'share',
        horizonDays,
        estimate: horizonDays === 182 ? 0.16 : 0.27,
        confLow: 0.13,
        confHigh: 0.31,
        confLevel: 0.95,
        n: size,
        nEvents: Math.round(size * 0.27),
      }),
    ),
  )
}

const covariates = {
  age: [0.31, 0.02],
  'education = 3': [0.18, -0.01],
  'months on benefit': [-0.42, -0.05],
  'work in the five years before': [0.37, 0.03],
  'prognostic score': [0.58, 0.06],
} as const

function balance(adjusted: boolean, n: number): ResultRow[] {
  return Object.entries(covariates).flatMap(([term, [before, after]]) => {
    const shared = { measure: 'covariate-balance', term, horizonDays: 0, n }
    const raw = adjusted ? before : after
    return [
      row({ ...shared, estimator: 'unadjusted', unit: 'standardized-mean-difference', estimate: raw }),
      ...(adjusted
        ? [row({ ...shared, estimator: 'ATT-weights', unit: 'standardized-mean-difference', estimate: after })]
        : []),
      ...(term === 'age' ? [row({ ...shared, estimator: 'unadjusted', unit: 'variance-ratio', estimate: 1.12 })] : []),
    ]
  })
}

function design(): ResultRow[] {
  const shared = { measure: 'comparison-design', horizonDays: 0, estimator: 'propensity-weighting' }
  const bins = [30, 90, 140, 160, 120, 60, 30, 10]
  return [
    row({ ...shared, arm: 'treated', term: 'effective-sample-size', unit: 'persons', estimate: 640, n: 640 }),
    row({ ...shared, arm: 'comparison', term: 'effective-sample-size', unit: 'persons', estimate: 980, n: 1200 }),
    row({ ...shared, arm: 'treated', term: 'common-support', unit: 'share', estimate: 0.98, n: 640, nEvents: 625 }),
    ...bins.flatMap((count, index) =>
      (['treated', 'comparison'] as const).map((arm) =>
        row({
          ...shared,
          arm,
          term: `propensity 0.${index}-0.${index + 1}`,
          unit: 'persons',
          estimate: arm === 'treated' ? count : bins[bins.length - 1 - index]! * 2 + (index < 4 ? 150 : 20),
          n: arm === 'treated' ? 640 : 1200,
        }),
      ),
    ),
  ]
}

const gates = [
  row({
    measure: 'scale-reliability',
    term: 'jsse-6.alpha',
    unit: 'coefficient',
    estimate: 0.86,
    confLow: 0.84,
    confHigh: 0.88,
    confLevel: 0.95,
    n: 1500,
  }),
  row({ measure: 'evidence-grade', term: 'level', unit: 'level', estimate: 3, n: 1840 }),
  row({ measure: 'unmeasured-confounding', term: 'limit', unit: 'risk-ratio', estimate: 1.31, n: 1840 }),
  row({
    measure: 'follow-up-coverage',
    term: 'register',
    arm: 'treated',
    unit: 'share',
    estimate: 0.96,
    n: 640,
    nEvents: 615,
  }),
  row({
    measure: 'follow-up-coverage',
    term: 'register',
    arm: 'comparison',
    unit: 'share',
    estimate: 0.95,
    n: 1200,
    nEvents: 1140,
  }),
]
const creaming = [
  row({
    measure: 'creaming-index',
    term: 'standardized-mean-difference',
    unit: 'standard deviations',
    estimate: 0.58,
    confLow: 0.49,
    confHigh: 0.67,
    confLevel: 0.95,
    n: 1900,
  }),
  row({ measure: 'creaming-index', term: 'start-rate-ratio', unit: 'ratio', estimate: 3.2, n: 1900 }),
]

const glossary = {
  imprecise: {
    nl: 'De uitkomst past bij geen verschil, maar ook bij een groot verschil.',
    en: 'The result fits with no difference, but also with a large one.',
  },
  groupsDiffer: {
    nl: 'De groepen verschilden ook na correctie nog te veel van elkaar om te vergelijken.',
    en: 'Even after adjustment the groups differed too much to be compared.',
  },
  poorOverlap: {
    nl: 'Voor meer dan een op de tien deelnemers waren er geen vergelijkbare mensen.',
    en: 'For more than one in ten participants there were no comparable people.',
  },
  designCarriesNoCause: {
    nl: 'De opzet van dit onderzoek kan niet laten zien dat de aanpak de oorzaak is.',
    en: 'The design of this study cannot show that the programme is the cause.',
  },
  noComparison: {
    nl: 'Er is geen vergelijkingsgroep. Daarom zegt dit niets over wat de aanpak doet.',
    en: 'There is no comparison group, so this says nothing about what the programme does.',
  },
  contextOnly: {
    nl: 'Dit getal staat er als achtergrond.',
    en: 'This number is here as background.',
  },
  tableMissing: {
    nl: 'De tabel met uitkeringen ontbreekt.',
    en: 'The table with benefit spells is missing.',
  },
  'everyone assigned': { nl: 'iedereen die was ingedeeld', en: 'everyone assigned' },
  matched: { nl: 'Mensen kozen zelf of werden gekozen.', en: 'People chose or were chosen.' },
  age: { nl: 'leeftijd', en: 'age' },
  'education = 3': { nl: 'opleiding: mbo', en: 'education: upper secondary' },
  'months on benefit': { nl: 'maanden in de uitkering', en: 'months on benefit' },
  'work in the five years before': { nl: 'gewerkt in de vijf jaar ervoor', en: 'work in the five years before' },
  'prognostic score': { nl: 'kans op werk vooraf', en: 'chance of work beforehand' },
  noFollowUp: { nl: 'geen meting op dit moment', en: 'no measurement at this wave' },
  'O-01': { nl: 'minder dan 10 mensen', en: 'fewer than 10 people' },
}

function claim(parts: Partial<Claim> & Pick<Claim, 'measure'>, rows: readonly ResultRow[]): Claim {
  const horizonDays = parts.horizonDays ?? year
  const main = rows.find((each) => each.measure === parts.measure && each.term === 'difference')
  return {
    horizonDays,
    row: main?.id ?? null,
    wording: 'adjusted',
    certainty: 'moderate',
    place: 'pageOne',
    reasons: ['designCarriesNoCause'],
    ...parts,
  }
}

function study(parts: Partial<ResultsDocument['study']>): ResultsDocument['study'] {
  return {
    id: 'kompas',
    title: { nl: 'Kompas vergeleken', en: 'Kompas compared' },
    question: { nl: 'Helpt Kompas mensen aan werk dat blijft?', en: 'Does Kompas help people into work that lasts?' },
    intervention: {
      nl: 'Groepstraining van vijf ochtenden over zoeken naar werk en omgaan met tegenslag',
      en: 'Five mornings of group training in searching for work and handling setbacks',
    },
    interventionName: { nl: 'Kompas', en: 'Kompas' },
    setting: {
      nl: 'Voor mensen met een bijstandsuitkering, in een verzonnen gemeente',
      en: 'For people on social assistance, in an invented municipality',
    },
    design: 'comparison-group',
    assignmentMechanism: 'matched',
    estimand: 'ATT',
    arms: {
      treated: { nl: 'begonnen aan Kompas', en: 'started Kompas' },
      comparison: { nl: 'kwamen in aanmerking, begonnen niet', en: 'qualified, did not start' },
    },
    horizonDays: year,
    language: 'nl',
    synthetic: true,
    dataDate: '2026-03-05',
    funder: { nl: 'de gemeente', en: 'the municipality' },
    notes: [
      {
        nl: 'De training veranderde halverwege: twee ochtenden werden er drie.',
        en: 'The training changed half-way: two mornings became three.',
      },
    ],
    protocol,
    ...parts,
  }
}

function document(parts: Pick<ResultsDocument, 'study' | 'measures' | 'claims' | 'rows'>): ResultsDocument {
  return {
    $schema: 'results.schema.json',
    version: '1.0.0',
    glossary,
    release: null,
    ...parts,
  }
}

/** A study with a comparison group: eight outcomes, raw outflow flattering, one outcome withheld. */
export function comparisonStudy(): ResultsDocument {
  const n: readonly [number, number] = [640, 1200]
  const arms = [
    ['treated', 640],
    ['comparison', 1200],
  ] as const
  const rows = [
    ...flow({
      screened: 1900,
      started: 640,
      enrolled: 1840,
      inTreated: 640,
      inComparison: 1200,
      observedThroughHorizon: 1755,
      'analysed.sustained-employment': 1755,
      'analysed.jsse-6': 1420,
    }),
    ...compared({
      measure: 'sustained-employment',
      n,
      seen: [0.28, 0.21],
      difference: [0.04, 0.01, 0.07],
      naive: [0.07, 0.03, 0.11],
    }),
    ...compared({ measure: 'weeks-in-paid-work', unit: 'weeks', n, seen: [16.4, 13.1], difference: [1.9, 0.4, 3.4] }),
    ...compared({ measure: 'good-job', n, seen: [0.12, 0.1], difference: [0.01, -0.02, 0.04] }),
    ...compared({
      measure: 'jsse-6',
      unit: 'points',
      n: [510, 910],
      seen: [3.62, 3.3],
      difference: [0.31, 0.22, 0.4],
      horizonDays: 182,
    }),
    ...compared({ measure: 'resumption-after-rejection', n, seen: [0.61, 0.52], difference: [0.09, 0.04, 0.14] }),
    ...compared({ measure: 'reliable-change', n, seen: [0.25, 0.2], difference: [0.05, -0.01, 0.11] }),
    ...compared({
      measure: 'raw-outflow-rate',
      n,
      seen: [0.47, 0.33],
      difference: [0.03, -0.01, 0.07],
      naive: [0.14, 0.09, 0.19],
    }),
    row({
      measure: 'jsse-6',
      arm: 'treated',
      term: 'missing.noFollowUp',
      unit: 'persons',
      estimate: 130,
      n: 640,
      horizonDays: 182,
    }),
    row({
      measure: 'jsse-6',
      arm: 'comparison',
      term: 'missing.noFollowUp',
      unit: 'persons',
      estimate: 290,
      n: 1200,
      horizonDays: 182,
    }),
    ...curves(arms, {
      'work-permanent': 0.08,
      'work-temporary': 0.19,
      'work-subsidised': 0.06,
      education: 0.04,
      'other-benefit': 0.05,
      'no-work-no-benefit': 0.07,
      unknown: 0.008,
    }),
    ...reentry([
      ['treated', 300],
      ['comparison', 395],
    ]),
    ...sequences(arms),
    ...balance(true, 1840),
    ...design(),
    ...gates,
    ...creaming,
  ]
  return document({
    study: study({}),
    measures: Object.values(entries),
    claims: [
      claim({ measure: 'sustained-employment' }, rows),
      claim({ measure: 'weeks-in-paid-work', certainty: 'low' }, rows),
      claim({ measure: 'good-job', certainty: 'low', reasons: ['imprecise'] }, rows),
      claim({ measure: 'jsse-6', horizonDays: 182, certainty: 'low' }, rows),
      claim({ measure: 'resumption-after-rejection' }, rows),
      claim(
        {
          measure: 'reliable-change',
          certainty: 'veryLow',
          place: 'withheld',
          wording: 'none',
          reasons: ['poorOverlap'],
        },
        rows,
      ),
      claim({ measure: 'raw-outflow-rate', place: 'annex', reasons: ['contextOnly'] }, rows),
    ],
    rows,
  })
}

/** A lottery whose main range has both more and fewer in it. */
export function randomisedStudy(): ResultsDocument {
  const n: readonly [number, number] = [372, 181]
  const lottery = { n, estimator: 'lin-adjusted', estimand: 'ITT' } as const
  const rows = [
    ...flow({
      enrolled: 553,
      inTreated: 372,
      inComparison: 181,
      observedThroughHorizon: 553,
      'analysed.sustained-employment': 553,
    }),
    ...compared({ measure: 'sustained-employment', seen: [0.36, 0.3], difference: [0.057, -0.007, 0.122], ...lottery }),
    ...compared({ measure: 'jsse-6', unit: 'points', seen: [3.82, 3.55], difference: [0.27, 0.15, 0.39], ...lottery }),
    ...balance(false, 553),
  ]
  return document({
    study: study({
      design: 'randomised',
      assignmentMechanism: 'RND',
      estimand: 'ITT',
      synthetic: false,
      funder: null,
      notes: [],
      language: 'en',
    }),
    measures: [entries.lasting, entries.confidence],
    claims: [
      claim(
        { measure: 'sustained-employment', wording: 'causal', certainty: 'moderate', reasons: ['imprecise'] },
        rows,
      ),
      claim({ measure: 'jsse-6', wording: 'causal', certainty: 'high', reasons: [] }, rows),
    ],
    rows,
  })
}

/** A comparison that cannot be made: the groups differ too much. */
export function withheldStudy(): ResultsDocument {
  const n: readonly [number, number] = [185, 2490]
  const rows = [
    ...flow({ enrolled: 2675, inTreated: 185, inComparison: 2490, observedThroughHorizon: 2600 }),
    ...compared({
      measure: 'sustained-employment',
      n,
      seen: [0.61, 0.89],
      difference: [0.021, -0.3, 0.34],
      naive: [-0.28, -0.35, -0.21],
    }),
    ...balance(true, 2675),
  ]
  return document({
    study: study({ dataDate: null }),
    measures: [entries.lasting],
    claims: [
      claim(
        {
          measure: 'sustained-employment',
          certainty: 'veryLow',
          place: 'withheld',
          wording: 'none',
          reasons: ['groupsDiffer', 'poorOverlap'],
        },
        rows,
      ),
    ],
    rows,
  })
}

/** One group, nobody to compare with. */
export function singleGroupStudy(): ResultsDocument {
  const share = (measure: string, estimate: number) =>
    row({
      measure,
      estimator: 'wilson',
      term: 'proportion',
      unit: 'share',
      estimate,
      confLow: estimate - 0.07,
      confHigh: estimate + 0.07,
      confLevel: 0.95,
      n: 180,
      nEvents: Math.round(estimate * 180),
    })
  const rows = [
    ...flow({ enrolled: 180, observedThroughHorizon: 170, 'analysed.sustained-employment': 170 }),
    share('sustained-employment', 0.47),
    share('raw-outflow-rate', 0.66),
    row({
      measure: 'jsse-6',
      estimator: 'mean',
      term: 'mean',
      unit: 'points',
      estimate: 3.41,
      confLow: 3.28,
      confHigh: 3.54,
      confLevel: 0.95,
      n: 140,
    }),
    ...curves([[null, 180]], { 'work-temporary': 0.38, 'no-work-no-benefit': 0.22 }),
    row({
      measure: 'benefit-reentry',
      term: 'reentry',
      unit: 'share',
      estimator: 'aalen-johansen',
      estimate: null,
      status: 'notComputed',
      reasons: ['tableMissing'],
    }),
    ...sequences([[null, 180]]),
  ]
  return document({
    study: study({
      design: 'single-group',
      assignmentMechanism: 'SINGLE',
      estimand: 'description',
      arms: {},
      notes: [],
    }),
    measures: [
      entries.rawOutflow,
      entries.destinations,
      entries.lasting,
      entries.reentry,
      entries.confidence,
      entries.states,
      entries.transitions,
    ],
    claims: [
      claim(
        {
          measure: 'sustained-employment',
          row: null,
          wording: 'none',
          certainty: 'veryLow',
          place: 'withheld',
          reasons: ['noComparison'],
        },
        rows,
      ),
    ],
    rows,
  })
}

/** Every fixture by name, as released. */
export const studies: Readonly<Record<string, () => Released<ResultsDocument>>> = {
  comparison: () => released(comparisonStudy()),
  randomised: () => released(randomisedStudy()),
  withheld: () => released(withheldStudy()),
  'single group': () => released(singleGroupStudy()),
}

/** The comparison study with everything long and three times as many outcomes: page one must still be one page. */
export function crowdedStudy(): ResultsDocument {
  const plain = comparisonStudy()
  const long = (text: { nl: string; en: string }) => ({
    nl: `${text.nl} van mensen met een lange afstand tot de arbeidsmarkt`,
    en: `${text.en} of people at a great distance from the labour market`,
  })
  const copies = [1, 2].map((copy) => {
    const rename = (id: string) => `${id}-${copy}`
    const measures = plain.measures.filter(({ role }) => role === 'secondary')
    const ids = new Set(measures.map(({ id }) => id))
    return {
      measures: measures.map((measure) => ({ ...measure, id: rename(measure.id), label: long(measure.label) })),
      rows: plain.rows
        .filter(({ measure }) => ids.has(measure))
        .map((each) => ({ ...each, id: rename(each.id), measure: rename(each.measure) })),
      claims: plain.claims
        .filter(({ measure }) => ids.has(measure))
        .map((each) => ({ ...each, measure: rename(each.measure), row: each.row === null ? null : rename(each.row) })),
    }
  })
  return {
    ...plain,
    study: {
      ...plain.study,
      question: long(plain.study.question),
      intervention: long(plain.study.intervention),
      setting: long(plain.study.setting),
      notes: [plain.study.notes[0]!, ...plain.study.notes, ...plain.study.notes].map(long),
    },
    measures: [
      ...plain.measures.map((each) => ({ ...each, summary: long(each.summary) })),
      ...copies.flatMap((each) => each.measures),
    ],
    claims: [...plain.claims, ...copies.flatMap((each) => each.claims)],
    rows: [...plain.rows, ...copies.flatMap((each) => each.rows)],
  }
}
