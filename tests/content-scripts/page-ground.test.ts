import { describe, expect, it } from 'vitest';
import { lightnessOf } from '../../content-scripts/page-ground.js';

describe('A computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0.9)', 0],
    ['color(display-p3 1 1 1)', 1],
    ['color(srgb 0 0 0 / 0.8)', 0],
    ['oklch(0.2 0.01 250)', 0.2],
    ['lab(90 -5e-3 2)', 0.9],
  ])('is as light as %s says', (color, lightness) => {
    expect(lightnessOf(color)).toBeCloseTo(lightness);
  });

  it('says nothing where one can see through it', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')).toBeUndefined();
    expect(lightnessOf('oklab(0.9 0 0 / 0.1)')).toBeUndefined();
  });
});
