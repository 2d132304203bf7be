import type { BrowserContext } from '@playwright/test';

export function openBrowser(
  executable: string,
  options?: { readonly flags?: readonly string[]; readonly env?: NodeJS.ProcessEnv },
): Promise<{ readonly context: BrowserContext; readonly pid: number; close(): Promise<void> }>;
