// A unit as it is called, Swedish or English: "socialen", "social services", "the school".

import { fields } from './fields';
import { fold } from './tokens';

/** Beginnings of a department's name, folded, and what English calls it. */
const english: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:social|omsorg|vard)/,
    /\b(?:social (?:services|care|welfare|work)|elderly care|soc|socialen|omsorgs?|omsorgen|hemtjanst\p{L}*|aldreomsorg\p{L}*)\b/u,
  ],
  [
    /^(?:utbildning|skol|barn)/,
    /\b(?:education|schools?|skol|skolan|skola|skolorna|forskola(?:n|r|rna)?)\b/u,
  ],
  [
    /^(?:samhalls|bygg|plan|teknisk)/,
    /\b(?:planning|building (?:control|permits?)|urban development|bygg|bygget|bygglov)\b/u,
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

/** The departments for what the text speaks of: the one that it names, else those of its field; several where nothing tells them apart. */
export function unitsFor(text: string, departments: readonly string[]): readonly string[] {
  const named = unitNamed(text, departments);
  if (named !== undefined) return [named];
  const words = fold(text.toLowerCase()).match(/\p{L}+/gu) ?? [];
  const met = fields.map((field) => ({ field, count: words.filter(field.isOf).length }));
  const most = Math.max(...met.map(({ count }) => count));
  const spoken = most === 0 ? [] : met.filter(({ count }) => count === most);
  return departments.filter((department) =>
    spoken.some(({ field }) => field.names.test(fold(department.toLowerCase()))),
  );
}
