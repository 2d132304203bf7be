export const credits = {
  title: 'Credits',
  heading: 'Credits and licences',
  lead: 'Backstride is free software under the MIT licence. It stands on the work of others:',
  parts: [
    ['Preact', 'The Preact authors', 'MIT'],
    ['Preact Signals', 'The Preact team', 'MIT'],
    ['FIT file parser', 'Pierre Jacquier and contributors', 'MIT'],
    ['howler.js', 'James Simpson and GoldFire Studios', 'MIT'],
    ['idb', 'Jake Archibald', 'ISC'],
    ['uPlot', 'Leon Sorokin', 'MIT'],
    ['Valibot', 'Fabian Hiller and contributors', 'MIT'],
    ['Workbox', 'Google', 'MIT'],
    ['Built-in voice “slt”, spoken by RHVoice', 'Artem Plaksin, Zvonimir Stanecic and slt', 'CMU'],
    ['Bricolage Grotesque', 'Mathieu Triay and the project authors', 'SIL Open Font License 1.1'],
    ['Figtree', 'Erik Kennedy and the project authors', 'SIL Open Font License 1.1'],
  ],
  what: 'What',
  who: 'By',
  licence: 'Licence',
  evidence: 'Where the doses come from',
  evidenceWords:
    'Doses and rules follow public guidance on exercise and back pain, from health services, professional bodies and published studies. Where no study tested a number, it is a cautious choice inside the range that was found. The words are our own.',
} as const;
