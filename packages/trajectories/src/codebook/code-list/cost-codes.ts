import type { CodeList } from '../code-list.ts'

/** Kind of cost. */
export const costCodes = {
  id: 'COST',
  version: '1',
  label: { nl: 'soort kosten', en: 'kind of cost' },
  codes: {
    programme: { nl: 'aanpak', en: 'programme' },
    staff: { nl: 'personeel', en: 'staff' },
    subsidy: { nl: 'loonsubsidie', en: 'wage subsidy' },
    benefit: { nl: 'uitkering', en: 'benefit' },
    sanction: { nl: 'maatregel of boete', en: 'sanction' },
    employer: { nl: 'kosten van de werkgever', en: 'cost to the employer' },
    client: { nl: 'kosten van de cliënt', en: 'cost to the client' },
    overhead: { nl: 'overhead', en: 'overhead' },
  },
} as const satisfies CodeList
