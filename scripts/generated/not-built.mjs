/** Measures that the catalogue names and that were not built, each with the reason; one that is built is passed over. */
export const notBuilt = [
  {
    id: 'field-match',
    label: { en: 'Match of field of education and occupation', nl: 'Vakgebiedmatch' },
    reason: {
      en: 'there is no verified crosswalk from field of education to occupation',
      nl: 'er is geen gecontroleerde vertaling van opleidingsrichting naar beroep',
    },
  },
]
