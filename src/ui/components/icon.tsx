/** Line drawings on a grid of 24. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  lock: 'M7 11h10a2 2 0 012 2v5a2 2 0 01-2 2H7a2 2 0 01-2-2v-5a2 2 0 012-2zM8 11V8a4 4 0 018 0v3',
  warning: 'M12 4.5L21 20H3zM12 10.5v4M12 17.2v.1',
  previous: 'M18 6l-8 6 8 6zM6 6v12',
  next: 'M6 6l8 6-8 6zM18 6v12',
  stop: 'M7 7h10v10H7z',
  tap: 'M9 11.5V5.7a1.7 1.7 0 013.4 0v5l4.6 1c1.3.3 2 1.3 1.8 2.6l-.8 5.7H10.5L6 14.6c1-1 2-.8 3 .4',
  pause: 'M8.5 6v12M15.5 6v12',
  play: 'M8 5.5l10.5 6.5L8 18.5z',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  sound: 'M4 10v4h3.5L12 18V6l-4.5 4zM15.5 9.5a3.6 3.6 0 010 5M18 7a7 7 0 010 10',
  today: 'M4 11.5l8-7 8 7M6.5 10v9.5h11V10',
  routines: 'M4 6.5h3M10.5 6.5H20M4 12h3M10.5 12H20M4 17.5h3M10.5 17.5H20',
  walk: 'M13 4.8v.1M12.5 8.5L11 14l3 2.5 1 4M11 14l-1.5 3L7 20M12.5 8.5L9 10l-1 3M12.5 8.5L15 11l2.5.8',
  settings: 'M4 7.5h8M17 7.5h3M4 16.5h3M12 16.5h8M14.5 5v5M9.5 14v5',
  down: 'M6 9.5l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  across: 'M4 9V5h4M20 9V5h-4M4 15v4h4M20 15v4h-4',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  phone: 'M6.5 4h3l1.5 4-2 1.5a11 11 0 005.5 5.5l1.5-2 4 1.5v3a2 2 0 01-2 2A15 15 0 014.5 6a2 2 0 012-2z',
  book: 'M5 5.5h5.5A1.5 1.5 0 0112 7v12a2 2 0 00-2-1.5H5zM19 5.5h-5.5A1.5 1.5 0 0012 7v12a2 2 0 012-1.5h5z',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, or inside a button that has a label of its own. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
