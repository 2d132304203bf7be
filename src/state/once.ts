/** Loads a thing once, however often it is asked for. Where that failed, the next call tries again. */
export const once = <T>(load: () => Promise<T>, failed: () => void = () => {}): (() => Promise<T>) => {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      failed();
      throw error;
    });
    return loading;
  };
};
