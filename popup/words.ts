const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => few[count] ?? String(count);
const numbered = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Every English word of the popup. */
export const words = {
  master: 'Rejoinder is on',
  site: { title: 'On this site', file: 'Files on this device', unknown: 'This page' },
  page: {
    title: 'On this page',
    count: (count: number) => numbered(count, 'passage', 'passages'),
    none: 'No passage of this page is in our list.',
    hidden: (count: number) =>
      `${numbered(count, 'passage is', 'passages are')} kept unmarked by the switches below.`,
    waiting: 'Reading the page…',
    off: 'Rejoinder is off: it reads no page.',
    siteOff: 'Rejoinder is off on this site.',
    unreadable: 'This page cannot be read.',
    unreadableWhy:
      'Browser pages and add-on stores are closed to extensions. Any other page: reload it, or allow Rejoinder on its site.',
    morePoints: (count: number) => `and ${numbered(count, 'more point', 'more points')}`,
  },
  marks: {
    title: 'Marks to show',
    sides: 'Whose account',
    side: (name: string) => `${name}’s account`,
    both: 'Both accounts at once',
    points: 'Points',
    shown: (shown: number, all: number) => (shown === all ? `all ${all} shown` : `${shown} of ${all} shown`),
  },
  coverage: {
    noMark: 'No mark means “not in our list”, and nothing more.',
    matters: (count: number) =>
      count === 1 ? 'The list covers one matter:' : `The list covers ${inWords(count)} matters:`,
    points: (count: number, date: string) => `${numbered(count, 'point', 'points')}, as of ${date}`,
    device: 'Pages are read on this device; nothing is sent anywhere.',
  },
} as const;
