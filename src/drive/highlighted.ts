/** A mark as the page's highlight registry holds it. Runs inside the page: it may use nothing from outside itself. */
export type Mark = {
  readonly name: string;
  readonly text: string;
  /** Centre of its first line, in CSS pixels of the frame's viewport. */
  readonly x: number;
  readonly y: number;
};

export function readHighlights(): Mark[] {
  const marks: Mark[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('rejoinder-')) return;
    highlight.forEach((range) => {
      const live = range as Range;
      const line = live.getClientRects()[0];
      const { left = 0, top = 0, width = 0, height = 0 } = line ?? {};
      marks.push({ name, text: live.toString(), x: left + width / 2, y: top + height / 2 });
    });
  });
  return marks;
}
