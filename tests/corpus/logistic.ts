/** A fitted logistic regression: the log-odds are `bias` plus the weights of the features that are present. */
export type Logistic = { readonly bias: number; readonly weights: ReadonlyMap<string, number> };
export type Example = {
  readonly features: readonly string[];
  readonly target: number;
  readonly weight?: number;
};

export type FitOptions = {
  /** Ridge penalty per example; larger is smoother. */
  readonly ridge: number;
  /** Lasso penalty per example; larger leaves fewer features. */
  readonly lasso: number;
  /** Features seen in fewer examples than this are left out. */
  readonly fewest: number;
  readonly rounds?: number;
};

/**
 * Fits an L1- and L2-penalised logistic regression by cyclic coordinate descent with one Newton step a coordinate
 * (Yuan, Ho & Lin, "An improved GLMNET", 2012, without its line search: steps are clipped instead). Deterministic.
 */
export function fitLogistic(examples: readonly Example[], options: FitOptions): Logistic {
  const columns = columnsOf(examples, options.fewest);
  const targets = Float64Array.from(examples, ({ target }) => target);
  const shares = Float64Array.from(examples, ({ weight = 1 }) => weight);
  const logits = new Float64Array(examples.length);
  // What each row adds to slope and curve, kept until its logit moves: most coordinates stay where they are.
  const slopes = Float64Array.from(shares, (share, row) => share * (0.5 - targets[row]!));
  const curves = Float64Array.from(shares, (share) => share / 4);
  const everyRow = Int32Array.from(examples.keys());
  const total = shares.reduce((sum, share) => sum + share, 0);
  const weights = new Float64Array(columns.length);
  let bias = 0;

  /** The best new value for one coordinate, and the logits moved along. */
  function improve(rows: Int32Array, value: number, ridge: number, lasso: number): number {
    let slope = ridge * total * value;
    let curve = ridge * total + 1e-6;
    for (const row of rows) {
      slope += slopes[row]!;
      curve += curves[row]!;
    }
    const free = value - Math.max(-STEP, Math.min(STEP, slope / curve));
    const shrunk = Math.sign(free) * Math.max(0, Math.abs(free) - (lasso * total) / curve);
    const change = shrunk - value;
    if (change) for (const row of rows) move(row, change);
    return shrunk;
  }

  function move(row: number, change: number): void {
    logits[row]! += change;
    const chance = 1 / (1 + Math.exp(-logits[row]!));
    slopes[row] = shares[row]! * (chance - targets[row]!);
    curves[row] = shares[row]! * Math.max(chance * (1 - chance), 0.01);
  }

  // Between rounds over all coordinates, some over those alone that are not zero: where most changes happen.
  for (let round = 0; round < (options.rounds ?? 40); round++) {
    bias = improve(everyRow, bias, 0, 0);
    columns.forEach(({ rows }, number) => {
      if (round % 4 === 0 || weights[number] !== 0)
        weights[number] = improve(rows, weights[number]!, options.ridge, options.lasso);
    });
  }
  const kept = columns.flatMap(({ name }, number) =>
    weights[number] ? [[name, weights[number]] as const] : [],
  );
  return { bias, weights: new Map(kept) };
}

/** Longest step of one coordinate in one round. */
const STEP = 0.5;

type Column = { readonly name: string; readonly rows: Int32Array };

function columnsOf(examples: readonly Example[], fewest: number): Column[] {
  const rows = new Map<string, number[]>();
  examples.forEach(({ features }, row) => {
    for (const name of new Set(features)) {
      const list = rows.get(name);
      if (list) list.push(row);
      else rows.set(name, [row]);
    }
  });
  return [...rows]
    .filter(([, list]) => list.length >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, list]) => ({ name, rows: Int32Array.from(list) }));
}

export function logOdds(model: Logistic, features: readonly string[]): number {
  return [...new Set(features)].reduce((sum, name) => sum + (model.weights.get(name) ?? 0), model.bias);
}
