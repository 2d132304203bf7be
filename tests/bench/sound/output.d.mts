export function hasPulse(): boolean;
export function openOutput(): Promise<{
  readonly env: NodeJS.ProcessEnv;
  stop(): void;
  again(): Promise<void>;
  close(): void;
}>;
