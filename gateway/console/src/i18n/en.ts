import type { Words } from '.'
import { common, times, words } from './en-common'
import type { zh } from './zh'
import { demo } from '@/demo/en'
import { signIn } from '@/signin/en'

export const en: Words<typeof zh> = {
  common,
  times,
  words,
  demo,
  signIn,
}
