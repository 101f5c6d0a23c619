/**
 * Where two results of one task differ more than `tolerance` (relative, default 1e-6); a tolerance may be given per name.
 * Numbers that only one of them has are not compared.
 */
export function compareResults(ours, theirs, tolerance = 1e-6, path = '') {
  if (ours === null || theirs === null || ours === undefined || theirs === undefined) return []
  if (typeof ours === 'object' && typeof theirs === 'object')
    return Object.keys(ours).flatMap((key) =>
      compareResults(ours[key], theirs[key], tolerance[key] ?? tolerance, path === '' ? key : `${path}.${key}`),
    )
  const allowed = (typeof tolerance === 'number' ? tolerance : 1e-6) * Math.max(1e-12, Math.abs(theirs))
  return Math.abs(ours - theirs) <= allowed ? [] : [`${path}: ${ours} ours, ${theirs} in R`]
}
