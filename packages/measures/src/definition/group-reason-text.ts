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
