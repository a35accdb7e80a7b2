import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../src/package/zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('A zip of ours', () => {
  it('has the same bytes in whatever order its files were found', () => {
    const there = new Map([
      ['popup/index.html', bytes('<p>')],
      ['a.js', bytes('1')],
      ['B.js', bytes('2')],
    ]);
    expect(zip(there)).toEqual(zip(new Map([...there].reverse())));
  });

  it('has the same bytes in every time zone', () => {
    const before = process.env.TZ;
    const zips = ['Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return zip(new Map([['a.js', bytes('1')]]));
    });
    process.env.TZ = before;
    expect(zips[0]).toEqual(zips[1]);
  });

  it('gives back what was put in', () => {
    const packed = unzipSync(zip(new Map([['src/icons/icon.svg', bytes('<svg/>')]])));
    expect(packed).toEqual({ 'src/icons/icon.svg': bytes('<svg/>') });
  });
});
