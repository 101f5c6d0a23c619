export { type AgreementTable, agreementTable } from './agreement-table.ts'
export { cohenKappa, type Kappa, type KappaWeighting, kappaWeightings } from './cohen-kappa.ts'
export {
  type IntraclassCorrelation,
  type IntraclassForm,
  intraclassCorrelations,
  intraclassForms,
} from './intraclass-correlation.ts'
