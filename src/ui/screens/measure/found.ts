/** What was found so far, for as long as the page is open: leaving the screen loses no reading, and keeps nothing half-done. */
import { computed, signal } from '@preact/signals';
import type { StepsPerMinute } from '../../../units.ts';
import { judged } from '../../../walking/two-readings.ts';

/** Tapped or counted, in order. */
const readings = signal<readonly StepsPerMinute[]>([]);
/** Said by the walker; nothing has to go with it. */
const typed = signal<StepsPerMinute | null>(null);

export const soFar = computed(() => judged(readings.value));

/** To a tenth, as walks keep it. null: nothing yet that could be used. */
export const found = computed((): StepsPerMinute | null => {
  const cadence = typed.value ?? (soFar.value.kind === 'accepted' ? soFar.value.baseline : null);
  return cadence === null ? null : Math.round(cadence * 10) / 10;
});
export const isTyped = computed(() => typed.value !== null);

/** From 60 to 140. */
export const addReading = (cadence: StepsPerMinute): void => {
  readings.value = [...readings.peek(), cadence];
};
export const setTyped = (cadence: StepsPerMinute): void => {
  typed.value = cadence;
};
export const beginAnew = (): void => {
  readings.value = [];
  typed.value = null;
};
