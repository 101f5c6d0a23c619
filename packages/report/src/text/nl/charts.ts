/** Words on and under the charts, in Dutch. */
export const charts = {
  perHundred: 'per 100 mensen',
  months: 'maanden na de start',
  noDifference: 'geen verschil',
  less: 'minder',
  more: 'meer',
  with: 'met',
  without: 'zonder',
  everyone: 'iedereen',
  group: 'Groep',
  outcome: 'Uitkomst',
  difference: 'Verschil',
  from: 'Van',
  to: 'Tot',
  people: 'Mensen',
  peopleIn: (parts: { count: string; arm: string }) => `${parts.count} mensen ${parts.arm}`,
  peopleAll: (count: string) => `${count} mensen`,
  and: 'en',
  unit: 'Eenheid',
  value: 'Per 100',
  month: 'Maand',
  destination: 'Bestemming',
  state: 'Situatie',
  before: 'vooraf',
  after: 'na correctie',
  characteristic: 'Kenmerk',
  score: 'Kans om mee te doen',
  standardDeviations: 'verschil in standaardafwijkingen',
  people_axis: 'mensen',
  tableTwin: 'De getallen uit de figuur',
  atEvery: 'Stand na',
  differences: {
    question: 'Hoe groot is het verschil bij elke uitkomst?',
    alternative: (parts: { count: string; n: string; apart: string }) =>
      `Per uitkomst een balk met het bereik en een stip voor de schatting. Van ${parts.count} uitkomsten liggen er ${parts.apart} helemaal aan één kant van nul. Gebaseerd op ${parts.n}.`,
  },
  gap: {
    question: 'Hoeveel mensen verlaten de uitkering, en hoeveel houden werk?',
    alternative: (parts: { sentences: string; n: string }) => `${parts.sentences} Gebaseerd op ${parts.n}.`,
    arm: (parts: { arm: string; outflow: string; lasting: string }) =>
      `${parts.arm}: per 100 mensen verlieten er ${parts.outflow} de uitkering, en ${parts.lasting} hadden blijvend werk.`,
  },
  destinations: {
    question: 'Waarheen gaan mensen die de uitkering verlaten?',
    alternative: (parts: { sentences: string; n: string }) =>
      `${parts.sentences} Gebaseerd op ${parts.n}. Alleen vrijgegeven punten zijn getoond; ertussen staan rechte lijnen.`,
    arm: (parts: { arm: string; horizon: string; list: string }) =>
      `${parts.arm}, na ${parts.horizon}, per 100 mensen: ${parts.list}.`,
    item: (parts: { label: string; value: string }) => `${parts.label} ${parts.value}`,
  },
  balance: {
    question: 'Leken de groepen vooraf op elkaar?',
    alternative: (parts: { outsideBefore: string; outsideAfter: string | null; count: string; n: string }) =>
      `Van ${parts.count} kenmerken lagen er vooraf ${parts.outsideBefore} buiten de grens van 0,1${parts.outsideAfter === null ? '' : ` en na correctie ${parts.outsideAfter}`}. Gebaseerd op ${parts.n}.`,
  },
  stateDistribution: {
    question: 'Waar zijn mensen, maand na maand?',
    alternative: (parts: { sentences: string; n: string }) =>
      `${parts.sentences} Gebaseerd op ${parts.n}. Ontbrekende punten zijn niet vrijgegeven.`,
    state: (parts: { state: string; list: string }) => `${parts.state}: ${parts.list}.`,
    item: (parts: { arm: string; first: string; last: string }) =>
      `${parts.arm} van ${parts.first} naar ${parts.last} per 100`,
  },
  overlap: {
    question: 'Zijn er voor alle deelnemers vergelijkbare mensen?',
    alternative: (parts: { bins: string; both: string; n: string }) =>
      `Mensen verdeeld naar de berekende kans om mee te doen. In ${parts.both} van ${parts.bins} klassen komen beide groepen voor. Gebaseerd op ${parts.n}.`,
  },
}
