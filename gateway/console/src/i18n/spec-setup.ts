import { speakInside } from '.'

// Tests speak as the console does once somebody is signed in.
await speakInside()
