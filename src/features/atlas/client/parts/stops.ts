/** Keys that lead to another stop, by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Lets a slider over a stretch of time rest at its stops only: keys go from stop to stop, a pointer takes the nearest. A screen
 * reader moves a slider by small steps without telling how; such a step goes to the next stop in its direction.
 *
 * @param values Values of the slider at its stops.
 * @param now Index of the stop it stands at.
 */
export function steerStops(
  slider: HTMLInputElement,
  values: readonly number[],
  now: () => number,
  show: (to: number, entry: 'push' | 'none') => void,
): void {
  const last = values.length - 1;
  const within = (index: number) => Math.max(0, Math.min(last, index));
  let held = false;
  let from = slider.valueAsNumber;
  const nearest = (value: number) =>
    values.reduce((best, at, i) => (Math.abs(at - value) < Math.abs((values[best] ?? 0) - value) ? i : best), 0);
  const meant = (): number => {
    const to = nearest(slider.valueAsNumber);
    return held || to !== now() ? to : within(now() + Math.sign(slider.valueAsNumber - from));
  };
  slider.addEventListener('pointerdown', () => (held = true));
  addEventListener('pointerup', () => (held = false));
  addEventListener('pointercancel', () => (held = false));
  slider.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    show(within(now() + step), 'push');
    from = slider.valueAsNumber;
  });
  slider.addEventListener('input', () => {
    show(meant(), 'none');
    from = slider.valueAsNumber;
  });
  slider.addEventListener('change', () => {
    show(now(), 'push');
    from = slider.valueAsNumber;
  });
}
