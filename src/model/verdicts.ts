/** How a check may end: the word for it everywhere, and what it means. */
export const VERDICTS = {
  confirmed: { label: 'Confirmed', meaning: 'The record supports the claim.' },
  imprecise: { label: 'Imprecise', meaning: 'Right in outline; the record is more exact or more complete.' },
  contradicted: { label: 'Contradicted', meaning: 'The record says otherwise.' },
  'single-source': { label: 'Single source', meaning: 'Only this report says so; nothing found against it.' },
  interpretation: { label: 'Interpretation', meaning: 'A judgement or forecast, not a fact to confirm.' },
} as const;

/** A verdict's key. */
export type Verdict = keyof typeof VERDICTS;
