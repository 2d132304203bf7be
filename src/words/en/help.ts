export const help = {
  title: 'Help',
  heading: 'Help with the player',
  keys: 'Keys of a keyboard',
  keyList: [
    ['Space', 'Pause, or go on'],
    ['← →', 'Back and next'],
    ['↓ ↑', '10 seconds back, 10 seconds on'],
    ['H', 'That hurts'],
    ['W', 'Where am I? Says it'],
    ['L', 'Lock the keys'],
    ['A', 'Across the room'],
    ['Esc', 'Leave; it asks first'],
  ],
  lock: 'When the keys are locked',
  lockWords:
    'Touches and keys do nothing until you slide the bar at the bottom all the way. After that, one tap reaches every key again.',
  dark: 'When the screen goes dark',
  darkWords:
    'The session is laid out in full before it starts, so bells and voice go on where the device lets a page play in the background. Some phones stop a page after a while; the session then waits where it was. In the session, under ?, is a key that makes it one sound file, which a phone usually lets play on.',
  across: 'Across the room',
  acrossWords:
    'Only the figure, the digits and one word, as large as they fit. Turn the phone on its side and put it two metres away.',
  hurts: 'That hurts',
  hurtsWords:
    'The coral key stops sound and movement at once, then asks what it is like. You can skip the exercise, go on gently, or stop.',
} as const;
