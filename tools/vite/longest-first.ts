import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node'

/**
 * The files that take longest, each list from the longest on. Left to itself Vitest goes by their size where it has not run them before, and one
 * that takes minutes and comes last keeps one core waiting.
 */
const slow = [
  'diagnosis/laws-answers', 'diagnosis/laws-answers-well-supported', 'diagnosis/laws-sameness', 'diagnosis/laws-risks', 'fuzz/fuzz',
  'command/process', 'diagnosis/reference', 'diagnosis/laws-days', 'diagnosis/learn', 'diagnosis/learning-checkup', 'diagnosis/draws',
  'events/round-trip', 'command/run', 'pack', 'popup/ledger', 'understanding/laws', 'cash/laws', 'text/letters', 'popup/ladder',
  'e2e/screens', 'e2e/screens-english', 'e2e/faults', 'e2e/wipe', 'e2e/damaged-profile', 'e2e/case-file', 'e2e/sync', 'e2e/lock', 'e2e/ladder', 'e2e/way',
  'e2e/what-if', 'e2e/letters', 'e2e/drill', 'e2e/leaving', 'e2e/check-message', 'e2e/narrow', 'e2e/stored-layout', 'e2e/steady',
]

function rankOf({ moduleId }: TestSpecification): number {
  const rank = slow.findIndex((name) => new RegExp(`/test/${name}\\.test\\.tsx?$`).test(moduleId))
  return rank < 0 ? slow.length : rank
}

/** Starts the files that take longest first, so that the workers end at about the same time. */
export class LongestFirst implements TestSequencer {
  readonly #context: Vitest

  constructor(context: Vitest) {
    this.#context = context
  }

  /** Loaded here alone: builds read the same settings, and have no use for the runner. */
  async #usual(): Promise<TestSequencer> {
    const { BaseSequencer } = await import('vitest/node')
    return new BaseSequencer(this.#context)
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await this.#usual()).shard(files)
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await (await this.#usual()).sort(files)).sort((a, b) => rankOf(a) - rankOf(b))
  }
}
