import type { Text } from '@doorstroom/statistics'

/** Codes that a measure of a group gives as reason or warning, in words. */
export const groupReasonText = {
  noComparison: {
    nl: 'er is geen vergelijkingsgroep',
    en: 'there is no comparison arm',
  },
  noNonStarters: {
    nl: 'gegevens over mensen die niet begonnen ontbreken',
    en: 'data on people who did not start are missing',
  },
  noPrognosticScore: {
    nl: 'er is geen score vooraf van de kans op werk',
    en: 'there is no score beforehand of the chance of work',
  },
  noMeasurements: {
    nl: 'er zijn geen losse antwoorden op vragenlijsten',
    en: 'there are no separate answers to questionnaires',
  },
  noCovariates: {
    nl: 'de studie noemt geen kenmerken vooraf',
    en: 'the study names no characteristics beforehand',
  },
  notByLot: {
    nl: 'de groepen zijn niet door loting gemaakt: dit verschil beschrijft, het toont geen effect aan',
    en: 'the arms were not made by lot: this difference describes, it does not show an effect',
  },
  notMadeUp: {
    nl: 'de achterstand is binnen de periode niet ingehaald',
    en: 'the loss was not made up within the period',
  },
  noContext: {
    nl: 'van gebied en maand zijn geen vacatures en werklozen bekend',
    en: 'vacancies and unemployed of the region and month are not known',
  },
  nobodyWorked: {
    nl: 'niemand had werk in deze periode',
    en: 'nobody had work in this period',
  },
  noPositions: {
    nl: 'er kwamen geen werkplekken vrij die lang genoeg te volgen zijn',
    en: 'no positions came free that could be followed long enough',
  },
  noOutcomes: {
    nl: 'er zijn geen uitkomsten om naar te kijken',
    en: 'there are no outcomes to look at',
  },
  noEffects: {
    nl: 'er is geen verschil geschat',
    en: 'no difference was estimated',
  },
  noSpells: {
    nl: 'er zijn geen toestandsperioden in dit spoor',
    en: 'there are no spells in this channel',
  },
  nobodyInArm: {
    nl: 'er is niemand in deze groep',
    en: 'there is nobody in this arm',
  },
  noValues: {
    nl: 'niemand heeft een waarde',
    en: 'nobody has a value',
  },
  noProfessionals: {
    nl: 'van niemand is bekend wie de begeleiding gaf',
    en: 'it is not known of anyone who gave the guidance',
  },
  noInterventions: {
    nl: 'van niemand is bekend welke aanpak hij of zij kreeg',
    en: 'it is not known of anyone which intervention they were in',
  },
  noInstitutions: {
    nl: 'van niemand is bekend welke instelling de persoon begeleidde',
    en: 'it is not known of anyone which institution was in charge',
  },
  noProviders: {
    nl: 'van niemand is bekend welke aanbieder het traject uitvoerde',
    en: 'it is not known of anyone which provider ran the programme',
  },
  notSeparable: {
    nl: 'niet te scheiden: bijna iedere professional gebruikt maar één aanpak, of andersom',
    en: 'cannot be separated: nearly every professional uses one intervention only, or the other way round',
  },
  fewClusters: {
    nl: 'te weinig professionals, aanbieders of aanpakken voor een stabiel cijfer',
    en: 'too few professionals, providers or interventions for a stable number',
  },
  noContactRecords: {
    nl: 'er zijn geen contacten vastgelegd',
    en: 'there are no contacts on record',
  },
  fewExpected: {
    nl: 'minder dan vijf successen verwacht: te weinig om iets te zeggen',
    en: 'fewer than five successes expected: too few to say anything',
  },
  onePeriod: {
    nl: 'er zijn geen mensen in beide perioden',
    en: 'there are not people in both periods',
  },
  nobodyOnBenefit: {
    nl: 'niemand had een uitkering op deze peildag',
    en: 'nobody was on benefit on this day',
  },
  notYesNo: {
    nl: 'de uitkomst is geen ja of nee',
    en: 'the outcome is not yes or no',
  },
  nobodyScreened: {
    nl: 'er is niemand gescreend',
    en: 'nobody was screened',
  },
  nobodyLeft: {
    nl: 'niemand ging uit de uitkering',
    en: 'nobody left benefit',
  },
  noStudies: {
    nl: 'er zijn te weinig studies met een schatting en een fout',
    en: 'there are too few studies with an estimate and an error',
  },
  notDefined: {
    nl: 'met deze aantallen niet te berekenen',
    en: 'cannot be computed with these numbers',
  },
  notFollowedThatLong: {
    nl: 'niemand is zo lang gevolgd',
    en: 'nobody was followed that long',
  },
  belowMinimum: {
    nl: 'minder mensen dan de maat vraagt: alleen als aanwijzing te lezen',
    en: 'fewer people than the measure asks for: read as an indication only',
  },
  conditional: {
    nl: 'geldt alleen voor een deel van de mensen; zie de maat voor iedereen',
    en: 'holds for some of the people only; see the measure for everyone',
  },
  attritionHigh: {
    nl: 'de uitval of het verschil in uitval is hoog',
    en: 'attrition, or its difference between arms, is high',
  },
  lowReliability: {
    nl: 'de vragenlijst meet hier niet betrouwbaar genoeg',
    en: 'the questionnaire does not measure reliably enough here',
  },
  noCosts: {
    nl: 'van niemand zijn zowel de kosten als de uitkomst bekend',
    en: 'of nobody are both the costs and the outcome known',
  },
  fewLastingJobs: {
    nl: 'minder dan tien mensen met blijvend werk: het bedrag kan sterk schommelen',
    en: 'fewer than ten people with lasting work: the amount can swing widely',
  },
  mixedPriceYears: {
    nl: 'de bedragen zijn van verschillende jaren en niet naar één prijspeil gebracht',
    en: 'the amounts are of different years and not brought to one price level',
  },
  dominant: {
    nl: 'goedkoper of even duur, en beter: een verhouding zegt hier niets',
    en: 'cheaper or as dear, and better: a ratio says nothing here',
  },
  dominated: {
    nl: 'duurder of even duur, en niet beter: een verhouding zegt hier niets',
    en: 'dearer or as dear, and no better: a ratio says nothing here',
  },
  savesByLess: {
    nl: 'goedkoper en minder goed: het getal is wat er bespaard wordt per eenheid effect die verloren gaat',
    en: 'cheaper and less good: the number is what is saved for each unit of effect that is lost',
  },
  noHarmRecords: {
    nl: 'van dit soort gebeurtenis staat niets vast; dat kan ook betekenen dat niemand het bijhield',
    en: 'nothing of this kind is on record; that may also mean that nobody kept it',
  },
  undatedHarms: {
    nl: 'gebeurtenissen zonder datum zijn niet meegeteld',
    en: 'events without a date were not counted',
  },
  harmShown: {
    nl: 'komt aantoonbaar vaker voor dan in de vergelijkingsgroep',
    en: 'shown to happen more often than in the comparison arm',
  },
  harmAboveMargin: {
    nl: 'het verschil is groter dan de studie vooraf aanvaardbaar vond',
    en: 'the difference exceeds what the study called acceptable beforehand',
  },
  harmNotExcluded: {
    nl: 'meer schade dan de grens is niet uit te sluiten',
    en: 'more harm than the margin cannot be excluded',
  },
  oneGroup: {
    nl: 'er zijn geen twee groepen die groot genoeg zijn',
    en: 'there are not two groups that are large enough',
  },
  lowCoverage: {
    nl: 'minder dan 70 procent is waargenomen',
    en: 'less than 70 percent was observed',
  },
  gatesFailed: {
    nl: 'de gegevens haalden niet elke kwaliteitspoort',
    en: 'the data did not pass every quality gate',
  },
} as const satisfies Readonly<Record<string, Text>>

export type GroupReason = keyof typeof groupReasonText
