/** Calls back once a drawn frame while the page is visible. Returns how to stop. */
export const eachFrame = (draw: () => void): (() => void) => {
  let asked = 0;
  const frame = (): void => {
    asked = requestAnimationFrame(frame);
    draw();
  };
  asked = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(asked);
};
