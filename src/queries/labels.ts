/** Names of the themes as printed on filters and marks, in order. `history` has no page. */
export const themeLabels = {
  sanctions: 'Sanctions',
  'kuril-drills': 'Kuril drills',
  summits: 'Summits',
  history: 'Background',
} as const;
