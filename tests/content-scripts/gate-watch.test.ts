// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGate } from '../../content-scripts/gate-watch.js';
import { gates } from '../../src/claims/gates.js';

const names = 'Lukashenka and Zelenskiy.';

let end: AbortController;
let opened: number;

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const host = () => document.querySelector('div')!;

async function watch(): Promise<void> {
  const onOpen = async () => void opened++;
  watchGate({ gates, onOpen, guard: (work) => work, signal: end.signal });
  await pass(0);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  end = new AbortController();
  opened = 0;
  document.body.innerHTML = '<div><p>Nothing here.</p></div>';
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a gate', () => {
  it('opens at text that is there, and at text that comes', async () => {
    await watch();
    expect(opened).toBe(0);
    host().insertAdjacentHTML('beforeend', `<p>${names}</p>`);
    await pass(300);
    expect(opened).toBe(1);
  });

  it('opens at text in the shadow root of an element that has children as well, also inside another', async () => {
    const outer = host().attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><i></i></section>';
    outer.querySelector('section')!.attachShadow({ mode: 'open' }).innerHTML = `<p>${names}</p>`;
    await watch();
    await pass(600);
    expect(opened).toBe(1);
  });

  it('opens at what changes in a shadow root, attached a while after the page was gone through', async () => {
    await watch();
    await pass(1000);
    const root = host().attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Nothing here.</p>';
    await pass(9000);
    expect(opened).toBe(0);
    root.querySelector('p')!.firstChild!.nodeValue = names;
    await pass(300);
    expect(opened).toBe(1);
  });

  it('stays shut once its time is over', async () => {
    await watch();
    end.abort();
    host().textContent = names;
    await pass(10_000);
    expect(opened).toBe(0);
  });
});
