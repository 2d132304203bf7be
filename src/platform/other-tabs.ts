/** Tabs of this origin that tell each other something. Browsers without BroadcastChannel: nobody is told, nothing comes. */
export const otherTabs = (
  name: string,
): { tell(message: unknown): void; onTold(listen: (message: unknown) => void): void } => {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  return {
    tell: (message) => channel?.postMessage(message),
    onTold: (listen) => channel?.addEventListener('message', ({ data }) => listen(data)),
  };
};
