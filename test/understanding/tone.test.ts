import { describe, expect, test } from 'vitest'
import { soundsDesperate } from '../../src/understanding/read-crisis.ts'
import { readTone } from '../../src/understanding/read-tone.ts'

const tonesOf = (text: string, ...wanted: ('time' | 'event' | 'request')[]) => readTone(text, wanted).map(({ tone }) => tone)

describe('how something is said', () => {
  test.each([
    ['你们就是一群骗子', 'insult'], ['什么垃圾客服', 'insult'], ['you idiots', 'insult'],
    ['再不处理我就曝光你们', 'threat'], ['三天内恢复，否则后果自负', 'threat'], ['see you in court', 'threat'], ['我的律师会联系你', 'threat'],
    ['凭什么！！！', 'shouting'], ['GIVE ME MY MONEY', 'shouting'], ['好！行！可以！', 'shouting'],
    ['客服从来没有回答过', 'absolute'], ['you never answer', 'absolute'],
  ])('%s: %s', (text, tone) => expect(tonesOf(text)).toContain(tone))

  test.each([
    '11 月 3 日上午还清 3000 元，下午额度变成 0，页面写着暂无额度。', '客服 3 次都没有回答，从来没有说过原因。', '我不会曝光，只想问清楚原因。', '收到一条垃圾短信。',
    'On November 3 I paid 3000 and the limit went to 0.', '请书面说明原因属于哪一类！', 'My VIP card and APP are fine.', '',
  ])('left alone: %s', (text) => expect(tonesOf(text)).toEqual([]))

  test('what is missing is named, once there is something to read', () => {
    expect(tonesOf('额度忽然变成零，没有说明', 'time', 'event', 'request')).toEqual(['no-time', 'no-request'])
    expect(tonesOf('11 月 3 日额度变成 0，请说明原因', 'time', 'event', 'request')).toEqual([])
    expect(tonesOf('我很委屈也很着急啊', 'time', 'event')).toEqual(['no-time', 'no-event'])
    expect(tonesOf('额度', 'time', 'event', 'request')).toEqual([])
  })

  test('says which words it means, as they stand', () => {
    expect(readTone('无耻，骗子，骗子')).toEqual([{ tone: 'insult', words: ['无耻', '骗子'] }])
  })
})

describe('words that sound desperate', () => {
  test.each([
    '我真的不想活了', '欠这么多活不下去了', '想死', '死了算了', '要不是孩子我早就跳楼了', '我要自杀', '不如死了', '昨天写了遗书', '活着没意思', '催收快把我逼死了', '撑不下去了',
    '没有活下去的勇气', '只想一死了之', '还不起只能去死', '我死给你们看', '让我死了吧', '觉得生无可恋', '想结束这一切', '想离开这个世界', '活够了', '真想从楼上跳下去', '准备了安眠药', '自我了断算了', '想寻短见',
    '我先走了，照顾好爸妈', 'I would be better off dead', 'I see no point in living', 'I\'d rather be dead', 'thinking about suicide every day',
    '一了百了吧', '已经走投无路了', '有时候想从楼上跳下去', '我想自殺', '不想再醒过来', 'I want to end my life', 'I want to kill myself', 'I can\'t go on', 'i dont want to live', 'there is no reason to live',
  ])('%s', (text) => expect(soundsDesperate(text)).toBe(true))

  test.each([
    '累死了', '气死我了', '急死人了', '跳楼价', '手机死机了', '我没有想过自杀', '我不会自杀', '想死你了', '不是不想活，只是问问', '利率高得吓死人', '额度没了，我不知道怎么办', '不会去跳楼的',
    '额度死了', '急得要死', '穷死了', '打死也不借了', '客服死活不给说法', '死板的规定', '把额度关了一了百了', '药费三千', '从 App 里跳到网页', '额度没了也只能认了', '照顾好自己', '我要离开这个平台', '只能死等',
    '系统撑不下去了', '公司撑不下去了', '把额度关了算了', '死账', '笑死', '忙死了', 'I am not going to kill myself', 'this is killing me softly', 'dying to know', '没想轻生',
  ])('not: %s', (text) => expect(soundsDesperate(text)).toBe(false))
})
