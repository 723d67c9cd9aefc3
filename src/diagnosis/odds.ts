/** A share with its odds multiplied. */
export function lifted(share: number, times: number): number {
  const odds = (share / (1 - share)) * times
  return odds / (1 + odds)
}
