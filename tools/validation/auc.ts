/**
 * The area under the ROC curve: how often a case that came true has a higher score than one that did not, ties counting half.
 * Between 0 and 1, 0.5 for no order at all.
 */
export function auc(scores: ArrayLike<number>, outcomes: ArrayLike<boolean>): number {
  const order = Array.from({ length: scores.length }, (_, index) => index).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
  let ranks = 0
  let came = 0
  for (let from = 0; from < order.length;) {
    let to = from
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to += 1
    for (let at = from; at < to; at += 1) {
      if (outcomes[order[at] ?? 0] !== true) continue
      ranks += (from + to + 1) / 2
      came += 1
    }
    from = to
  }
  return (ranks - (came * (came + 1)) / 2) / (came * (order.length - came))
}
