import type { Words } from '@/i18n'
import type { signIn as zh } from './zh'

export const signIn: Words<typeof zh> = {
  title: 'Sign in to Unionbridge',
  line: 'Plans, members and welfare of a region’s unions',
  login: 'Sign-in name',
  password: 'Password',
  showPassword: 'Show the password',
  go: 'Sign in',
  forgotten: 'Forgotten? Ask your organisation officer or a system administrator for a new link.',
  code: 'Six-digit code',
  codeHelp: 'Open the authenticator on your phone and type the six digits it shows now.',
  recovery: 'No phone at hand? Use a recovery code',
  recoveryCode: 'Recovery code',
  useCode: 'Use a code of the phone',
  check: 'Confirm',
  otherWays: 'or by',
  again: {
    title: 'Please sign in again',
    line: 'Your session has ended. All you typed is still here; go on after signing in.',
    other: 'Sign in as somebody else (drops what is on the page)',
  },
  opening: {
    title: 'Open your account',
    line: 'This link works once. Choose a sign-in name and a password.',
    noSecret: 'The link is not whole; open it again from the message you got.',
    loginHelp: '2 to 60 letters or digits. Leave it empty if you have one: it stays.',
    passwordHelp: 'At least 10 characters; a sentence that you remember is fine.',
    go: 'Open',
    done: 'Your account is open; your sign-in name is {login}. You can sign in now.',
  },
  problem: {
    'no-link':
      'This outside account is not linked to one of ours. Sign in by password first and link it under “My account”.',
    failed: 'The outside sign-in did not succeed. Try again, or use your password.',
  },
}
