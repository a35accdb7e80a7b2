import { describe, expect, it } from 'vitest';
import { createGuard } from '../../content-scripts/page-guard.js';

describe('a guard', () => {
  it('ends everything at the first error, reports it once, and throws nothing', () => {
    const end = new AbortController();
    const errors: unknown[] = [];
    const guard = createGuard(end, (error) => errors.push(error));
    const failing = guard(() => {
      throw new Error('broken');
    });
    expect(failing).not.toThrow();
    failing();
    expect(end.signal.aborted).toBe(true);
    expect(errors).toEqual([new Error('broken')]);
  });

  it('passes arguments on, and calls nothing after the end', () => {
    const end = new AbortController();
    const calls: number[] = [];
    const guarded = createGuard(end, () => {})((value: number) => calls.push(value));
    guarded(1);
    end.abort();
    guarded(2);
    expect(calls).toEqual([1]);
  });
});
