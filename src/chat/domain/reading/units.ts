// A unit as it is called, Swedish or English: "socialen", "social services", "the school".

import { fold } from './tokens';

/** Beginnings of a department's name, folded, and what English calls it. */
const english: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:social|omsorg|vard)/,
    /\b(?:social (?:services|care|welfare|work)|elderly care|soc|socialen|hemtjanst\p{L}*|aldreomsorg\p{L}*|aldreboende\p{L}*|fardtjanst\p{L}*|bistand\p{L}*)\b/u,
  ],
  [
    /^(?:utbildning|skol|barn)/,
    /\b(?:education|schools?|skolan|skola|skolorna|forskola(?:n|r|rna)?|skolskjuts\p{L}*|skolplats\p{L}*|forskoleplats\p{L}*|gymnasi\p{L}*|grundskol\p{L}*)\b/u,
  ],
  [
    /^(?:samhalls|bygg|plan|teknisk)/,
    /\b(?:planning|building (?:control|permits?)|urban development|bygg|bygget|bygglov|bygglovet|detaljplan\p{L}*|gatubelysning\p{L}*|gator(?:na)?|gatan|vagar(?:na)?|vagarbete\p{L}*|snorojning\p{L}*|trad(?:en)?|lekplats\p{L}*|avlopp\p{L}*)\b/u,
  ],
  [/^(?:miljo)/, /\b(?:environment(?:al)?)\b/],
  [/^(?:kultur|fritid)/, /\b(?:culture|leisure)\b/],
  [/^(?:personal|hr\b)/, /\b(?:human resources|hr)\b/],
  [/^(?:ekonomi)/, /\b(?:finance|accounting)\b/],
  [/^(?:it\b)/, /\b(?:from|in|at|the) it\b/],
  [/^(?:kommunstyrelse)/, /\b(?:municipal|executive) (?:board|office)\b/],
];

const shortest = 5;

/** The department that the text names, of those that there are. */
export function unitNamed(text: string, departments: readonly string[]): string | undefined {
  const said = fold(text.toLowerCase());
  const words = said.match(/\p{L}+/gu) ?? [];
  return departments.find((department) => {
    const name = fold(department.toLowerCase());
    const stem = name
      .replace(/(?:namnden|namnd|forvaltningen|forvaltning|kontoret|kontor|avdelningen)$/, '')
      .trim()
      .replace(/s$/, '');
    const isSaid = stem.length >= shortest && words.some((word) => word.startsWith(stem));
    return isSaid || english.some(([swedish, called]) => swedish.test(name) && called.test(said));
  });
}
