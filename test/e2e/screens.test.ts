import { everyScreen } from './every-screen.ts'

everyScreen('zh-CN', 'Chinese', 'zh-CN')
