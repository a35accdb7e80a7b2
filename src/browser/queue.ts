/** Runs a task after all earlier ones of the same queue have ended, well or badly; resolves or rejects as the task does. */
export type Queue = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** A queue for read-change-write work on storage, of which two interleaved runs would lose one change. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}
