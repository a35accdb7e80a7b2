/** What a first look at each sentence by itself found: log-odds of a mark, and of the first side. */
export type FirstLook = { readonly mark: number; readonly side: number };

const STEPS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];
/** Log-odds for a sentence that is not there. */
const NOTHING: FirstLook = { mark: -5, side: 0 };

/**
 * What the second look is told of each sentence beside its own features: how the first look judged it, its neighbours and
 * the article, and its own cues again by how surely the article is about the dispute: there, weaker ones suffice.
 *
 * @param cues the features of each sentence that name its own cues
 */
export function describeContext(
  looks: readonly FirstLook[],
  cues: readonly (readonly string[])[],
): string[][] {
  const surest = surestOthers(looks);
  const balance = balanceOf(looks);
  return looks.map((own, at) => {
    const before = looks[at - 1] ?? NOTHING;
    const after = looks[at + 1] ?? NOTHING;
    const article = surest[at] ?? NOTHING.mark;
    const certainty = article > 2 ? 'sure' : article > 0 ? 'likely' : 'unlikely';
    return [
      ...(cues[at] ?? []).map((cue) => `${certainty}-${cue}`),
      ...steps('score:own', own.mark),
      ...steps('score:before', before.mark),
      ...steps('score:after', after.mark),
      ...steps('score:article', article),
      ...steps('side:own', own.side),
      ...steps('side:before', before.mark > 0 ? before.side : 0),
      ...steps('side:after', after.mark > 0 ? after.side : 0),
      ...steps('side:article', balance),
    ];
  });
}

function steps(name: string, logOdds: number): string[] {
  return STEPS.filter((step) => logOdds > step).map((step) => `${name}>${step}`);
}

/** For each sentence the mean of the article's three surest others. */
function surestOthers(looks: readonly FirstLook[]): number[] {
  const surest = looks.map((_, at) => at).sort((a, b) => markOf(looks, b) - markOf(looks, a));
  return looks.map((_, at) => {
    const others = surest.slice(0, 4).filter((other) => other !== at);
    const three = others.slice(0, 3);
    return three.length
      ? three.reduce((sum, other) => sum + markOf(looks, other), 0) / three.length
      : NOTHING.mark;
  });
}

function markOf(looks: readonly FirstLook[], at: number): number {
  return (looks[at] ?? NOTHING).mark;
}

/** Whose account the article's likely passages carry on the whole: from -4, all the second side's, to 4. */
function balanceOf(looks: readonly FirstLook[]): number {
  const likely = looks.filter(({ mark }) => mark > 0);
  return likely.length ? (4 * likely.reduce((sum, { side }) => sum + Math.sign(side), 0)) / likely.length : 0;
}
