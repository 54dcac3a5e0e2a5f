import type { Words } from '@/i18n'
import type { documents as zh } from './zh'

export const documents: Words<typeof zh> = {
  title: 'API documents',
  line: 'For those who connect other systems. You can try each call in your present post; changes are real',
  find: 'Find by path or purpose',
  openApi: 'OpenAPI 3.1 file',
  asyncApi: 'AsyncAPI 3.0 file of the events',
  posts: 'Posts that may',
  open: 'open to all',
  parameters: 'Parameters',
  body: 'Body',
  answers: 'Answers',
  try: 'Try it',
  send: 'Send',
  answered: 'Answered {status} in {ms} ms',
  nothing: '(nothing)',
}
