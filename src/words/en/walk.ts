export const walk = {
  title: 'Walk',
  heading: 'Walk',
  lead: 'Each drill practises one thing. Flat path, daylight, both hands free, one ear open.',
  drill: 'Choose a drill',
  cadence: 'Your own steps a minute',
  cadenceHint:
    'Walk as you would to the shops and count every step for 30 seconds, then double it. The beat follows this number.',
  cadenceUnit: 'steps a minute',
  cadenceClear: 'Walk without a beat',
  cadenceSet: 'Set a number',
  cadenceUnusual:
    'Most people walk between 85 and 135 steps a minute. Count once more to be sure; if it is right, keep it.',
  noBeat: 'Without a number there is no beat. The cues and the timer work just the same.',
  start: 'Start the walk',
  lookItOver: 'Look the drill over',
  safety: 'Pause at roads. With a stick or a frame, do these with a clinician beside you.',
} as const;
