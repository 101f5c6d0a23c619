import type { CodeList } from '../code-list.ts'

/** Kind of plan or contract. */
export const agreementCodes = {
  id: 'AGR',
  version: '1',
  label: { nl: 'soort plan of contract', en: 'kind of plan or contract' },
  codes: {
    'plan-van-aanpak': { nl: 'plan van aanpak', en: 'action plan, NL' },
    werkstagecontract: { nl: 'werkstagecontract', en: 'work placement contract, NL' },
    werkplan: { nl: 'werkplan of re-integratievisie', en: 'work plan of UWV, NL' },
    IRO: { nl: 'individuele re-integratieovereenkomst', en: 'individual agreement, NL' },
    GPMI: { nl: 'geïndividualiseerd project (GPMI)', en: 'individual social project, BE' },
    trajectplan: { nl: 'trajectplan', en: 'trajectory plan' },
    'art60-contract': { nl: 'contract artikel 60', en: 'article 60 contract, BE' },
  },
} as const satisfies CodeList
