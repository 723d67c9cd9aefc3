import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadCase, updateCase } from '../../src/store/case-store.ts'
import { TIME_LIMIT, withinTime } from '../../src/store/time-limit.ts'
import { idsOf, withEvent } from '../support/cases.ts'
import { everythingStored, faults, installExtensionStorage } from '../support/extension-storage.ts'

beforeEach(() => {
  installExtensionStorage()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

/** Lets the time pass as soon as somebody waits for them. */
async function afterTheLimit<T>(waiting: Promise<T>): Promise<T> {
  let settled = false
  const watched = waiting.finally(() => { settled = true })
  watched.catch(() => undefined)
  while (!settled) {
    await new Promise(resolve => setImmediate(resolve))
    await vi.advanceTimersByTimeAsync(TIME_LIMIT)
  }
  return watched
}

describe('a browser that does not answer', () => {
  it('is no spinner: the case is unavailable after one limit', async () => {
    await updateCase(withEvent('a'))
    faults.silent.add('get')
    const start = faults.calls.get
    const loading = loadCase()
    let status = 'waiting'
    void loading.then(loaded => { status = loaded.status })
    await vi.advanceTimersByTimeAsync(TIME_LIMIT - 1)
    expect(status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(2)
    expect(status).toBe('unavailable')
    expect(faults.calls.get - start).toBe(1)
  })

  it('rejects a write as a time-out, after which nothing was written', async () => {
    await updateCase(withEvent('a'))
    faults.silent.add('set')
    await expect(afterTheLimit(updateCase(withEvent('b')))).rejects.toMatchObject({ reason: 'timeout' })
    faults.silent.clear()
    expect(idsOf((await loadCase()).case)).toEqual(['a'])
  })

  it('rejects a write as a time-out although it happened; the repeated operation is made once', async () => {
    await updateCase(withEvent('a'))
    faults.loseReplies = true
    await expect(afterTheLimit(updateCase(withEvent('b'), 'operation-b'))).rejects.toMatchObject({ reason: 'timeout' })
    faults.loseReplies = false
    await updateCase(withEvent('b'), 'operation-b')
    const { case: stored } = await loadCase()
    expect(idsOf(stored)).toEqual(['a', 'b'])
    expect(stored.unreadable).toEqual([])
  })

  it('has its late write overtaken, never undone: each try has a number of its own', async () => {
    await updateCase(withEvent('a'))
    const late: Record<string, unknown>[] = []
    faults.failSet = values => {
      late.push(values)
      return new Error('no answer')
    }
    await expect(updateCase(withEvent('b'))).rejects.toMatchObject({ reason: 'unavailable' })
    faults.failSet = null
    await updateCase(withEvent('c'))
    const keys = late.flatMap(values => Object.keys(values))
    await updateCase(withEvent('d'))
    expect(Object.keys(await everythingStored()).filter(key => keys.includes(key) && key !== 'p')).toEqual([])
  })

  it('lets a page wait for another one no longer than the limit', async () => {
    void navigator.locks.request('line-checkup:case', { mode: 'exclusive' }, () => new Promise(() => undefined))
    expect(await afterTheLimit(loadCase())).toMatchObject({ status: 'unavailable' })
    await expect(afterTheLimit(updateCase(withEvent('a')))).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('is told from one that refuses at once', async () => {
    await expect(withinTime(() => { throw new Error('gone') })).rejects.toMatchObject({ reason: 'unavailable' })
    await expect(withinTime(() => Promise.reject(new Error('Resource::kQuotaBytes quota exceeded')))).rejects.toMatchObject({ reason: 'quota' })
    await expect(withinTime(() => Promise.reject(new DOMException('full', 'QuotaExceededError')))).rejects.toMatchObject({ reason: 'disk-full' })
  })
})
