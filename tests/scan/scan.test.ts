import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LARGEST_PAGE_BYTES } from '../../src/scan/read-page.js';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const account =
  'Zelenskiy said that in the first days of the invasion Lukashenka apologized to him by phone for the missiles fired from Belarus.';
const denial =
  'Лукашенко никаких извинений Зеленскому не приносил, извиняться нам не за что, заявила пресс-секретарь Наталья Эйсмонт, подтвердив телефонный разговор.';

function page(text: string, charset = 'utf-8'): string {
  return `<!doctype html><meta charset="${charset}"><title>x</title><p>Not about it.</p><p>${text}</p>`;
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Annotation = {
  readonly target: { readonly source: string; readonly selector: readonly Record<string, unknown>[] };
  readonly body: readonly {
    readonly value: string;
    readonly language: string;
    readonly creator: { readonly name: string };
  }[];
  readonly rejoinder: { readonly dispute: string; readonly points: readonly string[]; readonly side: string };
};

function scan(files: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/scan/scan.ts', ...files], {
    encoding: 'utf8',
    input,
  });
  const annotations = stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Annotation] : []));
  return { status, stderr, annotations };
}

describe('the command line', () => {
  const file = write('account.html', page(account));
  let scanned: ReturnType<typeof scan>;
  beforeAll(() => {
    scanned = scan([file]);
  });

  it('prints each passage as a Web Annotation that finds its words again', () => {
    expect(scanned).toMatchObject({ status: 0, stderr: '' });
    expect(scanned.annotations).toHaveLength(1);
    const [{ target }] = scanned.annotations as [Annotation];
    expect(target.source).toBe(file);
    expect(target.selector[0]).toMatchObject({
      type: 'TextQuoteSelector',
      exact: account,
      prefix: 'Not about it. ',
    });
    const start = 'Not about it.'.length;
    expect(target.selector[1]).toMatchObject({
      type: 'TextPositionSelector',
      start,
      end: start + account.length,
    });
  });

  it('gives whose account it is, and the other side’s statements as bodies', () => {
    const [{ body, rejoinder }] = scanned.annotations as [Annotation];
    expect(rejoinder).toMatchObject({ dispute: 'call', side: 'kyiv' });
    expect(rejoinder.points).toContain('apology');
    const eismont = body.find(({ creator }) => creator.name === 'Natalia Eismont');
    expect(eismont).toMatchObject({ language: 'ru' });
    expect(eismont?.value).toContain('извиняться нам не за что');
  });

  it('reads standard input', () => {
    const { status, annotations } = scan(['-'], page(account));
    expect([status, annotations[0]?.target.source, annotations.length]).toEqual([0, '-', 1]);
  });

  it('reads a page in the encoding that it declares', () => {
    const legacy = Buffer.from([...page(denial, 'windows-1251')].map(toWindows1251));
    const { annotations } = scan([write('legacy.html', legacy)]);
    expect(annotations.map(({ rejoinder }) => rejoinder.side)).toEqual(['minsk']);
  });

  it('names each file that it cannot read, scans the others, and exits with 2', () => {
    const binary = write('picture.html', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3]));
    const large = write('large.html', '');
    truncateSync(large, LARGEST_PAGE_BYTES + 1);
    const { status, stderr, annotations } = scan([join(folder, 'absent.html'), binary, large, folder, file]);
    expect(status).toBe(2);
    expect(annotations).toHaveLength(1);
    expect(stderr.trim().split('\n')).toEqual([
      `scan: ${join(folder, 'absent.html')}: does not exist`,
      `scan: ${binary}: is not a text file`,
      `scan: ${large}: is larger than 32 MiB (32.0 MiB)`,
      `scan: ${folder}: is a directory`,
    ]);
  });

  it('explains its use when it is given no file', () => {
    const { status, stderr } = scan([]);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run scan -- FILE.html...');
  });

  it('finds nothing in a page about something else', () => {
    const { status, annotations } = scan([
      write('other.html', page('The ferry company apologised to Minsk and Kyiv.')),
    ]);
    expect([status, annotations]).toEqual([0, []]);
  });
});

/** One character's byte in windows-1251: enough of it for Russian. */
function toWindows1251(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
