import { common, times, words } from './zh-common'
import { demo } from '@/demo/zh'
import { signIn } from '@/signin/zh'

/** What the console says before anybody is signed in, and everywhere, in the language it was written in. */
export const zh = {
  common,
  times,
  words,
  demo,
  signIn,
}
