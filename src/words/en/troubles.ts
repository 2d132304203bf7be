/** When something is refused or missing: what it means for the person, and what to do. */
export const troubles = {
  storeRefused:
    'This browser keeps nothing here, perhaps because of a private window. You can go on; your record lasts until you close the page.',
  storeFull: 'There is no room left on this device. You can go on; what you do is kept until you close the page.',
  library: 'The exercises could not be loaded. Connect once, then open Backstride again.',
  care: 'The check before exercise could not be loaded, and nothing starts without it. Connect once, then open Backstride again.',
  awake: 'Your screen may switch itself off during a session. Low power mode can be the cause.',
  elsewhere: 'Another window of Backstride is in the middle of a session. Finish it there, or close that window.',
  fileTooLarge: (name: string, bytes: number) =>
    `${name} is ${(bytes / 1_000_000).toFixed(1)} MB. A routine file is at most 256 kB, so this is something else.`,
  fileUnreadable: (name: string) => `${name} could not be read. Choose it again, or copy it to this device first.`,
  idTaken: (name: string, id: string) =>
    `${name}, id: found "${id}", which is one of the routines that come with Backstride. Expected an id of its own.`,
};
