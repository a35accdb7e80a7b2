/** What opens a way into the network from a script, page or style sheet, or asks about it. A link to click is none. */
const ways: readonly RegExp[] = [
  /\bfetch(?:Later)?\s*\(/,
  /\b(?:XMLHttpRequest|WebSocket(?:Stream)?|EventSource|WebTransport|RTCPeerConnection)\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\s*\(/,
  // One of the extension's own files, by its place beside the script, comes from no network.
  /\bimport\s*\((?!\s*["'`]\.{1,2}\/)/,
  /\bimport\s[^;]*?from\s*['"](?:https?:)?\/\//,
  /\bnavigator\s*\.\s*connection\b/,
  /\bnew (?:Image|Audio|Worker|SharedWorker)\s*\(/,
  /\bsrc(?:set|doc)?\s*=\s*\{?\s*["'`](?:https?:)?\/\//,
  /<(?:iframe|embed|object|form)[\s/]/,
  /\brel\s*=\s*["'](?:preconnect|dns-prefetch|prefetch|preload|prerender)/,
  /(?:@import|\burl\()\s*["']?(?:https?:)?\/\//,
];

/** The stretches of code that could send or load something; none in code that cannot. */
export function networkCode(code: string): string[] {
  return ways.flatMap((way) => code.match(way)?.[0] ?? []);
}
