/** Edit distance (Levenshtein): how many letters to add, remove or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** The candidate most like a misspelt word; `undefined` when none comes within half of its letters. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of candidates) {
    const far = distance(word, candidate);
    if (far < (best?.far ?? word.length / 2 + 1)) best = { candidate, far };
  }
  return best?.candidate;
}
