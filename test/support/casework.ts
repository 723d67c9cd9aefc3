import type { Casework } from '../../src/store/casework.ts'

/** Casework of the line `jb` with something in every place. */
export const fullCasework: Casework = {
  details: { a: { channel: 'phone', ticket: 'GD-20260102-77', agent: '8866', promise: '回电', promised: '2026-01-09', sent: ['identity'] } },
  notes: { jb: '客服说要等系统评估。' },
  papers: [
    { line: 'jb', paper: 'identity', day: '2026-01-02', to: null }, { line: 'jb', paper: 'identity', day: '2026-01-03', to: 'App 客服' },
  ],
  attachments: [{ id: 'f', line: 'jb', name: '提示截图.png', shows: '借款页的提示', place: '手机相册', day: '2026-01-02' }],
  hidden: { jb: ['王小明'] },
}
