/** The country a time zone lies in, of those whose emergency number is known. IANA time zone database, `zone1970.tab` and `backward`. */
const american =
  'New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Menominee Juneau Sitka Nome Yakutat Adak Metlakatla ' +
  'Louisville Indianapolis Fort_Wayne Shiprock';
const canadian =
  'Toronto Vancouver Edmonton Winnipeg Halifax St_Johns Regina Montreal Whitehorse Moncton Glace_Bay Goose_Bay Iqaluit ' +
  'Yellowknife Inuvik Dawson Dawson_Creek Fort_Nelson Creston Swift_Current Thunder_Bay Nipigon Rainy_River Rankin_Inlet ' +
  'Resolute Cambridge_Bay Pangnirtung Blanc-Sablon Atikokan';
const european =
  'AT:Vienna BE:Brussels BG:Sofia HR:Zagreb CZ:Prague DK:Copenhagen EE:Tallinn FI:Helsinki FR:Paris DE:Berlin DE:Busingen ' +
  'GR:Athens HU:Budapest IE:Dublin IT:Rome LV:Riga LT:Vilnius LU:Luxembourg MT:Malta NL:Amsterdam PL:Warsaw PT:Lisbon ' +
  'RO:Bucharest SK:Bratislava SI:Ljubljana ES:Madrid SE:Stockholm GB:London GB:Belfast FI:Mariehamn';
/** Elsewhere on the map, or under another name. */
const others =
  'ES=Atlantic/Canary ES=Africa/Ceuta PT=Atlantic/Azores PT=Atlantic/Madeira CY=Asia/Nicosia CY=Europe/Nicosia ' +
  'CY=Asia/Famagusta US=Pacific/Honolulu NZ=Pacific/Auckland NZ=Pacific/Chatham IN=Asia/Kolkata IN=Asia/Calcutta ' +
  'JP=Asia/Tokyo';

const zones: Readonly<Record<string, string>> = Object.fromEntries([
  ...american.split(' ').map((city) => [`America/${city}`, 'US']),
  ...canadian.split(' ').map((city) => [`America/${city}`, 'CA']),
  ...european.split(' ').map((entry) => [`Europe/${entry.slice(3)}`, entry.slice(0, 2)]),
  ...others.split(' ').map((entry) => [entry.slice(3), entry.slice(0, 2)]),
]);
/** Whole groups of zones. Islands of Australia far from it are left to the person. */
const groups: readonly (readonly [start: string, country: string])[] = [
  ['America/Indiana/', 'US'],
  ['America/Kentucky/', 'US'],
  ['America/North_Dakota/', 'US'],
  ['US/', 'US'],
  ['Canada/', 'CA'],
  ['Australia/', 'AU'],
];

/** `elsewhere`: a place whose number is not known. `nowhere`: a zone such as UTC, which names no place. */
export const placeOfZone = (zone: string): string | 'elsewhere' | 'nowhere' => {
  if (!zone.includes('/') || zone.startsWith('Etc/')) return 'nowhere';
  return zones[zone] ?? groups.find(([start]) => zone.startsWith(start))?.[1] ?? 'elsewhere';
};
