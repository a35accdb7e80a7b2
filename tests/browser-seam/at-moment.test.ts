// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMoment } from '../../src/browser/at-moment.js';

const day = 24 * 60 * 60 * 1000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function waiting() {
  const end = new AbortController();
  const task = vi.fn();
  return { task, wait: atMoment(task, end.signal), end: () => end.abort() };
}

test('the task runs at the moment, once, and not before', () => {
  const { task, wait } = waiting();
  wait(Date.now() + 5000);
  vi.advanceTimersByTime(4999);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  vi.advanceTimersByTime(day);
  expect(task).toHaveBeenCalledOnce();
});

test('a new moment takes the place of the old one, and 0 of any', () => {
  const { task, wait } = waiting();
  wait(Date.now() + 5000);
  wait(Date.now() + 9000);
  vi.advanceTimersByTime(8000);
  expect(task).not.toHaveBeenCalled();
  wait(0);
  vi.advanceTimersByTime(day);
  expect(task).not.toHaveBeenCalled();
});

test('a moment further off than a timer can hold is waited for', () => {
  const { task, wait } = waiting();
  wait(Date.now() + 40 * day);
  vi.advanceTimersByTime(39 * day);
  expect(task).not.toHaveBeenCalled();
  vi.advanceTimersByTime(day);
  expect(task).toHaveBeenCalledOnce();
});

test('after a sleep the clock is looked at when the page is shown', () => {
  const { task, wait } = waiting();
  wait(Date.now() + day);
  vi.setSystemTime(Date.now() + day);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(task).toHaveBeenCalledOnce();
});

test('nothing runs after the end', () => {
  const { task, wait, end } = waiting();
  wait(Date.now() + 5000);
  end();
  wait(Date.now() + 5000);
  vi.advanceTimersByTime(day);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(task).not.toHaveBeenCalled();
});
