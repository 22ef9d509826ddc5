/** How a check may end, what is printed beside the sentence, and what it means. */
export const VERDICTS = {
  confirmed: { label: 'Confirmed', mark: 'confirmed', meaning: 'The record supports the claim.' },
  imprecise: { label: 'Imprecise', mark: 'record more exact', meaning: 'Right in outline; the record is more exact or more complete.' },
  contradicted: { label: 'Contradicted', mark: 'record differs', meaning: 'The record says otherwise.' },
  'single-source': { label: 'Single source', mark: 'one source only', meaning: 'Only this report says so; nothing found against it.' },
  interpretation: { label: 'Interpretation', mark: 'a reading', meaning: 'A judgement or forecast, not a fact to confirm.' },
} as const;

/** A verdict's key. */
export type Verdict = keyof typeof VERDICTS;
