const { FUZZ_STRUCTURED, FUZZ_MUTATED, FUZZ_SEED } = process.env

export const seed = Number(FUZZ_SEED ?? 20261122)
export const forever = 6 * 3_600_000

const share = (inAll: number) => (thousandths: number): number => Math.round(inAll * thousandths / 1_000)

/** How many inputs so many thousandths are; `npm run fuzz` asks for more. */
export const amounts = { structured: share(Number(FUZZ_STRUCTURED ?? 30_000)), mutated: share(Number(FUZZ_MUTATED ?? 70_000)) }
