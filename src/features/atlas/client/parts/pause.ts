/** Lets the browser answer the reader between two pieces of work: one long piece would hold back taps and scrolling on a slow phone. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
