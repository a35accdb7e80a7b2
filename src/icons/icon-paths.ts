import on16 from './16.png?no-inline';
import on32 from './32.png?no-inline';
import on48 from './48.png?no-inline';
import off16 from './off-16.png?no-inline';
import off32 from './off-32.png?no-inline';
import off48 from './off-48.png?no-inline';
import paused16 from './paused-16.png?no-inline';
import paused32 from './paused-32.png?no-inline';
import paused48 from './paused-48.png?no-inline';

/** The toolbar button's icon by what Rejoinder does, as paths by their size in pixels. */
export const iconPaths = {
  on: { 16: on16, 32: on32, 48: on48 },
  off: { 16: off16, 32: off32, 48: off48 },
  paused: { 16: paused16, 32: paused32, 48: paused48 },
} as const;
