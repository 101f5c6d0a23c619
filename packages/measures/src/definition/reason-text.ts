import type { Text } from '@doorstroom/statistics'
import type { MeasureReason } from './measured.ts'

/** Why a person has no value on a measure, in words; one text per reason code. */
export const measureReasonText: Readonly<Record<MeasureReason, Text>> = {
  notObserved: {
    nl: 'niet lang genoeg gevolgd om het te weten',
    en: 'not followed long enough to know',
  },
  undetermined: {
    nl: 'niet te bepalen: wat ontbreekt kan de uitkomst nog veranderen',
    en: 'undetermined: what is missing could still change the outcome',
  },
  tooFewAnswers: {
    nl: 'te weinig vragen van de vragenlijst beantwoord',
    en: 'too few questions of the questionnaire answered',
  },
  tooFewWeeks: {
    nl: 'te weinig weken met een ingevuld dagboek',
    en: 'too few weeks with a diary',
  },
  tooFewActivities: {
    nl: 'te weinig zoekactiviteiten vastgelegd',
    en: 'too few search activities on record',
  },
  tooFewMoments: {
    nl: 'op te weinig momenten is de toestand bekend',
    en: 'the state is known at too few moments',
  },
  noPreviousHours: {
    nl: 'uren van het werk vóór de start niet bekend',
    en: 'hours of the work before time zero not known',
  },
  noSubsidyEnd: {
    nl: 'er liep geen tijdelijke subsidie af in deze periode',
    en: 'no temporary subsidy came to an end in this period',
  },
  noBaseline: {
    nl: 'geen bruikbare meting vooraf',
    en: 'no usable measurement beforehand',
  },
  noFollowUp: {
    nl: 'geen meting op dit moment',
    en: 'no measurement at this wave',
  },
  notEmployed: {
    nl: 'had op dit moment geen betaald werk',
    en: 'had no paid work at that time',
  },
  noRejection: {
    nl: 'geen afwijzing vastgelegd',
    en: 'no rejection on record',
  },
  noExit: {
    nl: 'niet uit de uitkering gegaan in deze periode',
    en: 'did not leave benefit in this period',
  },
  notAsked: {
    nl: 'niet gevraagd of niet vastgelegd',
    en: 'not asked or not on record',
  },
  noPreviousWage: {
    nl: 'geen eerder loon bekend',
    en: 'no previous wage known',
  },
  notAtRisk: {
    nl: 'de vraag gold niet voor deze persoon in deze periode',
    en: 'the question did not apply to this person in this period',
  },
  noContact: {
    nl: 'geen contact vastgelegd',
    en: 'no contact on record',
  },
  tooFewContacts: {
    nl: 'te weinig contacten vastgelegd',
    en: 'too few contacts on record',
  },
  noGoal: {
    nl: 'geen doel vastgelegd',
    en: 'no goal on record',
  },
  noAgreement: {
    nl: 'geen plan of contract vastgelegd',
    en: 'no plan or contract on record',
  },
  noPlacement: {
    nl: 'geen werkplek vastgelegd in deze periode',
    en: 'no placement on record in this period',
  },
  noHandover: {
    nl: 'geen overdracht vastgelegd',
    en: 'no handover on record',
  },
  notApplicable: {
    nl: 'valt buiten de indeling van deze maat',
    en: 'falls outside the classes of this measure',
  },
}
