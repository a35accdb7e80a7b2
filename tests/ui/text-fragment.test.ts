import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/ui/source-of.js';
import { withTextFragment } from '../../src/ui/text-fragment.js';
import { wordingAtSource } from '../../src/ui/wording-at-source.js';
import { dispute } from './fixture-dispute.js';

describe('a link to words on a page', () => {
  it.each([
    ['https://a.example/1', 'two words', 'https://a.example/1#:~:text=two%20words'],
    ['https://a.example/1#part', 'two words', 'https://a.example/1#part:~:text=two%20words'],
    ['https://a.example/1#:~:text=old', 'new', 'https://a.example/1#:~:text=new'],
    [
      'https://a.example/1',
      '40-45, "so" & so',
      'https://a.example/1#:~:text=40%2D45%2C%20%22so%22%20%26%20so',
    ],
    ['https://a.example/1', 'Никто', 'https://a.example/1#:~:text=%D0%9D%D0%B8%D0%BA%D1%82%D0%BE'],
  ])('%s to “%s”', (url, text, expected) => {
    expect(withTextFragment(url, text)).toBe(expected);
  });

  it('names a long text by its first and last words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
    expect(decodeURIComponent(withTextFragment('https://a.example/', words.join(' ')))).toBe(
      'https://a.example/#:~:text=w0 w1 w2 w3 w4 w5,w34 w35 w36 w37 w38 w39',
    );
  });
});

describe('what a source can be searched for', () => {
  const point = dispute.points[0]!;
  const [kyiv, minsk] = point.statements;
  const at = (statement: typeof kyiv, id: string) => wordingAtSource(statement!, id, sourceOf(dispute, id));

  it('is the translation that it published itself', () => {
    expect(at(kyiv, 'rferl')).toBe('He apologised. He said');
  });

  it('is the original in its own language', () => {
    expect(at(minsk, 'belta')).toBe('Ніякага прабачэння прэзідэнт Беларусі ў Зяленскага не прасіў');
    expect(at(kyiv, 'lenta')).toBe('Він вибачився. Він сказав');
  });

  it('is nothing where no wording in its language is known', () => {
    expect(at(minsk, 'rferl')).toBeUndefined();
  });

  it('leaves out what may be set otherwise there: omissions, quotation marks, dashes', () => {
    const text = '…он сказал: «да» — и положил трубку, потом ушёл … конец';
    const said = { ...minsk!, originals: [{ language: 'ru', text }] };
    expect(at(said, 'rbc')).toBe('и положил трубку, потом ушёл');
  });
});
