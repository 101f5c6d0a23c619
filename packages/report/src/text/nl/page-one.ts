import { dutchPhrase } from '../dutch-phrase.ts'
import type {
  AmountParts,
  Certainty,
  DifferenceParts,
  Emphasised,
  RangeParts,
  SeenParts,
  ShareParts,
} from '../sentence-parts.ts'

const range = ({ low, high, shape, unit }: RangeParts): string =>
  ({
    more: `tussen ${low} en ${high}${unit} meer`,
    less: `tussen ${low} en ${high}${unit} minder`,
    across: `tussen ${low} minder en ${high}${unit} meer`,
    about: `ongeveer ${high}${unit} meer`,
    aboutLess: `ongeveer ${high}${unit} minder`,
    equal: 'ongeveer evenveel',
  })[shape]

const people: Readonly<Record<string, (name: string) => string>> = {
  ITT: (name) => `mensen die ${name} kregen aangeboden`,
  ATT: () => 'deelnemers',
  ATC: () => 'mensen die niet meededen',
  ATO: () => 'mensen zoals in beide groepen voorkomen',
}
const among = (estimand: string, name: string) => people[estimand]?.(name) ?? 'mensen'
const spaced = (text: string) => (text === '' ? '' : ` ${text}`)

/** Page one in Dutch: plain sentences of twenty words or less. */
export const pageOne = {
  range,
  amount: (parts: DifferenceParts): string =>
    ({
      more: `${parts.value}${parts.unit} meer`,
      less: `${parts.value}${parts.unit} minder`,
      equal: 'ongeveer evenveel',
    })[parts.direction],
  certainty: { high: 'hoog', moderate: 'redelijk', low: 'laag', veryLow: 'zeer laag' },
  outOfFour: (dots: number) => `${dots} van 4`,
  shell: {
    compared: 'Vergelijkingsrapport',
    described: 'Beschrijvend rapport',
    skip: 'Naar de inhoud',
    otherLanguage: 'Read this in English',
    contents: 'Inhoud',
    dataUntil: 'gegevens tot',
    madeUp: 'voorbeeld met verzonnen gegevens',
    hidden: 'niet getoond wegens privacy',
    pageOf: { before: 'pagina ', between: ' van ' },
  },
  figure: {
    described: 'Onder de figuur staat dezelfde inhoud in woorden en als tabel.',
    openTable: 'Dezelfde getallen als tabel',
  },
  terms: {
    wave: (wave: string) => (wave === '0' ? 'meting vooraf' : `meting ${wave}`),
    parts: {
      alpha: 'alfa',
      omega: 'omega',
      overall: 'uitval in totaal',
      differential: 'verschil in uitval tussen de groepen',
      boundary: 'grens voor dat verschil',
      'e-value': 'om de schatting op nul te brengen',
      limit: 'om de rand van het bereik op nul te brengen',
    } as Readonly<Record<string, string>>,
  },
  kicker: {
    compared: (parts: { treated: string; comparison: string }) =>
      `${parts.treated} deelnemers, ${parts.comparison} mensen die niet meededen`,
    drawn: (parts: { treated: string; comparison: string }) =>
      `verdeeld door loting: ${parts.treated} mensen met en ${parts.comparison} mensen zonder`,
    single: (parts: { all: string }) => `${parts.all} deelnemers, zonder groep om mee te vergelijken`,
    followed: (horizon: string) => `gevolgd tot ${horizon} na de start`,
  },
  answer: {
    heading: 'Het antwoord in het kort',
    share: ({ phrase, ...parts }: ShareParts): Emphasised => {
      if (phrase === null)
        return {
          before: `${parts.label}, na ${parts.horizon}: van elke ${parts.per} mensen `,
          emphasis: range(parts.range),
          after: ` dan zonder ${parts.name}.`,
        }
      const { verb, rest } = dutchPhrase(phrase)
      return {
        before: `Van elke ${parts.per} ${among(parts.estimand, parts.name)} ${verb} er na ${parts.horizon} `,
        emphasis: range(parts.range),
        after: `${spaced(rest)} dan zonder ${parts.name}.`,
      }
    },
    amount: (parts: AmountParts): Emphasised => ({
      before: `${parts.label}, na ${parts.horizon}: gemiddeld `,
      emphasis: range(parts.range),
      after: ` dan zonder ${parts.name}.`,
    }),
    outOf: (parts: { count: string; per: string }) => `${parts.count} per ${parts.per} mensen`,
    across: (parts: { name: string; limit: string }) =>
      `We kunnen dus niet zeggen of het met ${parts.name} meer of minder is. Een verschil van meer dan ${parts.limit} is niet aannemelijk.`,
    causal: (parts: { name: string; certainty: Certainty }): string =>
      ({
        high: `${parts.name} zorgt daarvoor.`,
        moderate: `${parts.name} zorgt daar waarschijnlijk voor.`,
        low: `${parts.name} zorgt daar misschien voor.`,
        veryLow: '',
      })[parts.certainty],
    adjusted:
      'Hierbij is rekening gehouden met de verschillen vooraf die bekend waren. Andere verschillen kunnen meespelen.',
    raw: 'Dit verschil is niet gecorrigeerd. De groepen verschilden vooraf, dus er kunnen andere oorzaken zijn.',
    veryLow: (parts: { name: string; label: string }) =>
      `We weten niet zeker of ${parts.name} verschil maakt voor ${parts.label}.`,
    veryLowWhy: 'De getallen staan in de tabel. Ze zijn te onzeker voor een zin.',
    estimate: (parts: { estimate: string; certainty: string }) =>
      `Onze schatting: ${parts.estimate}. Zekerheid: ${parts.certainty}.`,
    withheld: (parts: { label: string; horizon: string }) =>
      `Over ${parts.label} na ${parts.horizon} kunnen we geen uitspraak doen.`,
    annex: (parts: { label: string; horizon: string }) =>
      `Over ${parts.label} na ${parts.horizon} is er alleen een indicatie, geen uitspraak.`,
    why: 'Waarom niet',
    known: 'Wat u nu wél weet',
    needed: 'Wat er nodig is',
    seenShare: ({ phrase, ...parts }: SeenParts): Emphasised => {
      const tail = ` (bereik ${parts.low} tot ${parts.high}).`
      if (phrase === null)
        return {
          before: `${parts.label}, na ${parts.horizon}: `,
          emphasis: `ongeveer ${parts.estimate} van elke ${parts.per} deelnemers`,
          after: tail,
        }
      const { verb, rest } = dutchPhrase(phrase)
      return {
        before: `Van elke ${parts.per} deelnemers ${verb} er na ${parts.horizon} `,
        emphasis: `ongeveer ${parts.estimate}`,
        after: `${spaced(rest)}${tail}`,
      }
    },
    seenAmount: (parts: SeenParts): Emphasised => ({
      before: `${parts.label}, na ${parts.horizon}: gemiddeld `,
      emphasis: `${parts.estimate}${parts.unit}`,
      after: ` (bereik ${parts.low} tot ${parts.high}).`,
    }),
    seenMeaning: (name: string) =>
      `Dit is wat we zagen. Het zegt niet wat ${name} doet: er is geen groep om mee te vergelijken.`,
    noPrimary: 'Deze studie koos vooraf geen hoofduitkomst. Hieronder staat wat er gemeten is.',
  },
  known: {
    followed: (parts: { people: string; horizon: string }) =>
      `Er zijn ${parts.people} mensen gevolgd, tot ${parts.horizon} na de start.`,
    others: 'Bij de uitkomsten met een balk hieronder is wel een uitspraak mogelijk.',
    described: 'Wat er met elke groep gebeurde, los van elkaar, staat verderop in dit rapport.',
  },
  need: {
    general: 'Een grotere groep, een betere vergelijking of een langere waarneming.',
    size: 'Meer mensen in beide groepen, bijvoorbeeld door jaren of plaatsen samen te nemen.',
    likeness: 'Een groep om mee te vergelijken die vooraf meer op de deelnemers lijkt, of loting.',
    columns: 'Gegevens met de kolommen die nu ontbreken.',
    answers: 'Minder ontbrekende gegevens, en in beide groepen ongeveer evenveel.',
    time: 'Een langere waarneming: te weinig mensen zijn tot het einde gevolgd.',
    measure: 'Een vragenlijst die nauwkeuriger meet.',
  },
  findings: {
    caption: (parts: { name: string; per: string }) =>
      `Zonder en met ${parts.name}: per ${parts.per} mensen, of het gemiddelde`,
    captionSeen: (parts: { per: string }) => `Wat we zagen: per ${parts.per} deelnemers, of het gemiddelde`,
    outcome: (horizon: string) => `Uitkomst na ${horizon}`,
    without: 'zonder',
    with: 'met',
    difference: 'Verschil en bereik',
    certainty: 'Zekerheid',
    seen: 'gezien',
    interval: 'Bereik',
    people: 'Mensen',
    less: 'minder',
    more: 'meer',
    after: (horizon: string) => `na ${horizon}`,
    average: (unit: string) => `gemiddeld, in ${unit}`,
    averageOnScale: (parts: { low: string; high: string }) => `gemiddelde, schaal van ${parts.low} tot ${parts.high}`,
    key: 'De balk toont verschillen die goed bij de gegevens passen (95%-bereik); de stip is onze schatting.',
    keyOwnScale: 'Elk gemiddelde heeft een eigen schaal.',
    keyRounding: 'Door afronding kan een verschil 1 afwijken.',
    keySeen: 'Het bereik toont waarden die goed bij de gegevens passen (95%).',
    noStatement: 'geen uitspraak',
    indicative: 'alleen een indicatie',
    furtherOn: (count: string) => `Nog ${count} uitkomsten staan verderop.`,
    statesCaption: 'Waar mensen waren, per 100',
    and: 'en',
  },
  rawOutflow: {
    seems: (naive: string) => `Lijkt ${naive}.`,
    remains: (adjusted: string) => `Na correctie voor wie meedoen blijft over: ${adjusted}.`,
    nothingRemains: (range: string) => `Na correctie voor wie meedoen blijft daar ongeveer niets van over (${range}).`,
    unknownPart: 'Hoeveel daarvan komt door wie meedoen, is niet te bepalen.',
    seen: 'Zegt niet of mensen werk hebben.',
    noMeasure: (name: string) => `geen maat voor wat ${name} doet`,
  },
  left: {
    heading: 'Wie er niet in zit',
    started: (parts: { screened: string; started: string }) =>
      `Van de ${parts.screened} mensen die in aanmerking kwamen, begonnen er ${parts.started}.`,
    better: 'Wie begon, had vooraf gemiddeld meer kans op werk dan wie niet begon.',
    worse: 'Wie begon, had vooraf gemiddeld minder kans op werk dan wie niet begon.',
    alike: 'Wie begon, had vooraf ongeveer evenveel kans op werk als wie niet begon.',
    ratio: (ratio: string) =>
      `Het vijfde deel met de meeste kans op werk begon ${ratio} keer zo vaak als het vijfde deel met de minste kans.`,
    noStatement: 'Over wie niet begon doet dit rapport geen uitspraak.',
    unknown: 'Of vooral mensen met goede kansen begonnen, is niet te bepalen. Gegevens over wie niet begon ontbreken.',
    drawn: 'Meedoen werd bepaald door loting onder wie zich aanmeldde. Over anderen doet dit rapport geen uitspraak.',
  },
  notSaid: {
    heading: 'Wat dit niet zegt',
    later: (horizon: string) => `Niet wat er na ${horizon} gebeurt.`,
    everyone: (name: string) => `Niet dat ${name} voor iedereen gelijk uitpakt: dit zijn gemiddelden.`,
    hidden: 'Verschillen die niet gemeten zijn, zoals motivatie, kunnen een deel verklaren.',
    elsewhere: 'Niet dat het op een andere plaats ook zo gaat.',
    without: (name: string) => `Niet wat er zonder ${name} was gebeurd.`,
    howSure: 'Hoe zeker is dit?',
  },
  footer: {
    protocol: 'Kenmerk van het plan:',
    paid: (funder: string) => `Betaald door: ${funder}.`,
    unpaid: 'Wie betaalde, is niet opgegeven.',
    notReleased: 'Let op: dit zijn niet-vrijgegeven getallen.',
  },
}
