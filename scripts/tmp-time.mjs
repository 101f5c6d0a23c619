import { comparisonEstimators } from '@doorstroom/comparison'
import { randomStream, statisticsEstimators } from '@doorstroom/statistics'
import { scenarios } from './calibration/index.mjs'
import { runScenario } from './calibration/run-scenario.mjs'
const estimators=[...statisticsEstimators,...comparisonEstimators]
for (const s of scenarios){ const ids=[...new Set(s.judged.map(j=>j.estimator))]; for(const id of ids){const c=process.cpuUsage(); const r=runScenario(s,{estimators:estimators.filter(e=>e.id===id),randomStream,replicates:60,seed:4,sizes:[200]}); const u=process.cpuUsage(c); if(r.length) console.log(s.id,id,Math.round((u.user+u.system)/1000))}}
