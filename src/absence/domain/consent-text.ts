// The versions of the consent's words: a text that somebody agreed to never changes (P7; JO 4397-2017).

/** The newest is the last; the words themselves are among the texts. */
export const consentVersions = ['2026-1'] as const;
export type ConsentVersion = (typeof consentVersions)[number];

export const consentVersion: ConsentVersion = '2026-1';
