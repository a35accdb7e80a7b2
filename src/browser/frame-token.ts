/** A random name for a frame's content script. Not `crypto.randomUUID`: pages over plain http do not have it. */
export function frameToken(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
