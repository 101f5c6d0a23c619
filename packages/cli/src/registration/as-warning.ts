import type { Finding } from '@doorstroom/trajectories'

/** A finding about a file that nothing reads: it stops nobody. */
export const asWarning = (finding: Finding): Finding =>
  finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding
