/** Sizes in pixels of the icons that are made from `public/favicon.svg`: Apple's home screen, Android's, its splash screen. */
export const ICON_SIZES = [180, 192, 512] as const;
