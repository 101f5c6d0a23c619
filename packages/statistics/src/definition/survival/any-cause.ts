/** Every cause as the event (1), else 0. */
export function anyCause(event: Uint8Array): Uint8Array {
  const happened = new Uint8Array(event.length)
  for (let row = 0; row < event.length; row += 1) if (event[row]! > 0) happened[row] = 1
  return happened
}
