import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../../src/store/base64.ts'
import { isSealed, seal, unseal } from '../../src/store/seal.ts'

const keyOf = async (id = 'a') => ({
  id, key: await crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), 'AES-GCM', false, ['encrypt', 'decrypt']),
})

describe('a sealed value', () => {
  it('comes back exactly, whatever JSON it is, and is another text each time', async () => {
    const key = await keyOf()
    await fc.assert(fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, place) => {
      const [one, other] = [await seal(key, place, value), await seal(key, place, value)]
      expect(isSealed(one)).toBe(true)
      expect(one.data).not.toBe(other.data)
      expect(JSON.stringify(await unseal(key, place, one))).toBe(JSON.stringify(value))
    }), { numRuns: 200 })
  })

  it('is refused when any byte of it was changed', async () => {
    const key = await keyOf()
    const sealed = await seal(key, 'local:settings', { what: '借呗' })
    await fc.assert(fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = fromBase64(sealed.data)
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ by
      await expect(unseal(key, 'local:settings', { ...sealed, data: toBase64(bytes) })).rejects.toThrow()
    }), { numRuns: 200 })
  })

  it('is refused when it was cut, in another place, under another name of the key, or by another key', async () => {
    const [key, other] = [await keyOf('a'), await keyOf('a')]
    const sealed = await seal(key, 'local:d:5:0', 'text')
    for (const length of [0, 4, 12, 27]) {
      const data = toBase64(fromBase64(sealed.data).slice(0, length))
      await expect(unseal(key, 'local:d:5:0', { ...sealed, data })).rejects.toThrow()
    }
    await expect(unseal(key, 'local:d:4:0', sealed)).rejects.toThrow()
    await expect(unseal(key, 'copy:d:5:0', sealed)).rejects.toThrow()
    await expect(unseal({ ...key, id: 'b' }, 'local:d:5:0', sealed)).rejects.toThrow()
    await expect(unseal({ ...key, id: 'b' }, 'local:d:5:0', { ...sealed, by: 'b' })).rejects.toThrow()
    await expect(unseal(other, 'local:d:5:0', sealed)).rejects.toThrow()
  })

  it('does not hold its key in a form that can be read out', async () => {
    const { key } = await keyOf()
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })
})

it('base64 gives every byte back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100_000 }), (bytes) => {
    expect(fromBase64(toBase64(bytes))).toEqual(bytes)
  }), { numRuns: 20 })
})
