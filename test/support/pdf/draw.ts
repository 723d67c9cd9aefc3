/** A sign on a page, where its line stands, in points from the lower left corner. */
export type Sign = Readonly<{ sign: string; x: number; y: number; colour: string }>
/** An area that was painted, in the same measure. */
export type Area = Readonly<{ colour: string; left: number; bottom: number; right: number; top: number }>

/** What the codes of a font stand for, and how many bytes a code has. */
export type Font = Readonly<{ codes: ReadonlyMap<number, string>; bytes: 1 | 2 }>

type Matrix = readonly [number, number, number, number, number, number]
type State = Readonly<{ at: Matrix; colour: string }>

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f]
const still: Matrix = [1, 0, 0, 1, 0, 0]

const TOKEN = /<<|>>|<([\da-fA-F]*)>|\((?:\\[\s\S]|[^\\()])*\)|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g

function codesIn(token: string): Buffer {
  if (token.startsWith('<')) return Buffer.from(token.slice(1, -1), 'hex')
  const plain = token.slice(1, -1).replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_all, octal: string | undefined, sign: string | undefined) =>
    octal === undefined ? ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8)))
  return Buffer.from(plain, 'latin1')
}

/** What the content of a page draws: signs in the order in which they were drawn, and painted areas. */
export function drawnBy(content: string, fonts: ReadonlyMap<string, Font>): Readonly<{ signs: readonly Sign[]; areas: readonly Area[] }> {
  const signs: Sign[] = []
  const areas: Area[] = []
  const saved: State[] = []
  let [state, line, font, path, given]: [State, Matrix, Font | undefined, (readonly [number, number])[], string[]] =
    [{ at: still, colour: '0' }, still, undefined, [], []]
  const numbers = (): number[] => given.filter((token) => /^[-+.\d]/.test(token)).map(Number)
  const point = (x = 0, y = 0): void => void path.push(moved(state.at, x, y))
  const show = (): void => {
    for (const token of given.filter((one) => /^[<(]/.test(one))) {
      const codes = codesIn(token)
      const { bytes = 1, codes: known } = font ?? {}
      for (let at = 0; at + bytes <= codes.length; at += bytes) {
        const [x, y] = moved(times(line, state.at), 0, 0)
        signs.push({ sign: known?.get(codes.readUIntBE(at, bytes)) ?? '\uFFFD', x, y, colour: state.colour })
      }
    }
  }
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"*]+$/.test(token) || token === 'true' || token === 'false') {
      given.push(token)
      continue
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers()
    switch (token) {
      case 'q': saved.push(state); break
      case 'Q': state = saved.pop() ?? state; break
      case 'cm': state = { ...state, at: times([a, b, c, d, e, f], state.at) }; break
      case 'g': case 'rg': state = { ...state, colour: numbers().join(' ') }; break
      case 'BT': line = still; break
      case 'Tm': line = [a, b, c, d, e, f]; break
      case 'Td': line = times([1, 0, 0, 1, a, b], line); break
      case 'Tf': font = fonts.get((given[0] ?? '').slice(1)); break
      case 'Tj': case 'TJ': show(); break
      case 're': point(a, b); point(a + c, b + d); break
      case 'm': case 'l': point(a, b); break
      case 'c': point(a, b); point(c, d); point(e, f); break
      case 'f': case 'f*': case 'B': {
        const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)]
        areas.push({ colour: state.colour, left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) })
        path = []
        break
      }
      case 'n': case 'S': path = []; break
    }
    given = []
  }
  return { signs, areas }
}
