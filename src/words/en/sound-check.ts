export const soundCheck = {
  title: 'Sound check',
  heading: 'Sound check',
  lead: 'A minute now, and you know that every bell reaches you with your eyes shut.',
  skipped: 'You find the sound check in Settings.',
  stepOf: (n: number, of: number): string => `${n} of ${of}`,

  yes: 'Yes',
  no: 'No',
  readerAsk: 'Do you use a screen reader?',
  readerHint:
    'With one, only it speaks, and the voice of the app is off until you turn it on. Two at once are no help.',
  steps: {
    bells: ['Bell', 'It rings when a stretch begins. Each other change has a bell of its own.'],
    voice: ['Voice', 'It says what to do. The words are on the screen too.'],
    beat: ['Beat', 'One click for each step on a walk.'],
    vibration: ['Vibration', 'Hold the phone in your hand.'],
  },
  play: {
    bells: 'Ring the bell',
    voice: 'Hear the voice',
    beat: 'Hear the click',
    vibration: 'Vibrate',
  },
  again: 'Once more',
  ask: 'Did you hear it?',
  askFelt: 'Did you feel it?',
  held: 'Something holds the sound back: the browser, a call, or another app.',
  failed: 'This browser could not play it.',
  failedVibration: 'This device or browser does not vibrate for web apps.',
  helpHeading: 'What may be in the way',
  help: {
    silent: [
      'Silent mode',
      'An iPhone on silent may mute web apps, an older one above all. Turn silent mode off, at its side or in its control centre.',
    ],
    silentOverMusic: [
      'Silent mode',
      'Over your music, an iPhone on silent mutes this app. Turn silent mode off, or choose “Works when locked” in Settings.',
    ],
    volume: ['Media volume', 'Press the side keys while it sounds: the volume of media is not the volume of the bell.'],
    earphones: [
      'Earphones',
      'Is something connected that you do not wear, such as a car, a speaker or earphones in a bag?',
    ],
    bluetooth: [
      'Bluetooth',
      'It wakes slowly and swallows the first sound. Play it once more. If it is late, the last step lines it up.',
    ],
    otherApp: [
      'Another app',
      'A call, or an app that records or plays, can hold the sound. End or pause it, then play once more.',
    ],
    phoneVoice: [
      'The voice',
      'It is fetched once, with a connection, and stays on the device. Until then bells and the screen lead you.',
    ],
    vibrationOff: [
      'Not every device',
      'iPhones do not vibrate for web apps. Elsewhere it may be off in the settings of the device, or while it saves power.',
    ],
    flash: ['Instead', 'A soft flash of the screen can mark each change too.'],
  },
  louder: 'How loud in this app',
  goOn: 'Go on',
  skip: 'Skip this one',

  alignHeading: 'Picture and sound together',
  alignWords: 'Earphones can be late. Drag until the dot is fullest exactly when you hear the click.',
  alignStart: 'Start the click',
  alignStop: 'Stop the click',
  alignLabel: 'How late the sound is',
  delay: (ms: number): string => (ms === 0 ? 'Together' : ms > 0 ? `Sound ${ms} ms later` : `Sound ${-ms} ms earlier`),
  together: 'They agree',
  alignNote: 'Only pictures move. Bells, beat and your record stay exact.',

  doneHeading: 'That was it',
  doneAll: 'All of it reaches you.',
  doneSome: 'Not everything reaches you. Whatever you do not hear is on the screen as well.',
  reached: { yes: 'reaches you', no: 'does not reach you', skipped: 'not tried' },
  flash: 'Flash the screen at changes',
  done: 'Done',
  backToSettings: 'Back to Settings',
} as const;
