// "Ge ks till Kim tills hon är tillbaka": the days of a mailbox that somebody's absence says, which is looked up (T10).

import type { Upn } from '../../../core/ids';
import type { Mind } from '../model/mind';
import { read, writtenWords } from '../reading/reading';
import type { Circumstances, Understanding } from '../acts/understanding';

const clause =
  /,?\s*(?<!\p{L})(?:tills|till dess(?: att)?|until|till|medan|så länge(?: som)?|sålänge|while|as long as)\s+((?:(?!tills?\s|until\s|medan\s|så\s|while\s)\p{L}+\s+){0,2}(?!tills?\s|until\s|medan\s|så\s|while\s)\p{L}+?)(?:\s+(?:är|e|ä|kommer|blir|is|are|gets|comes)|['’]s)\s+(?:(?:på|on|helt|här)\s+)*(?:tillbaka|åter|igen|borta|sjuk|ledig|frisk|semester|back|away|ill|sick|off|leave|well|absent)(?:\s+(?:igen|again))?(?=\s*(?:[.,!?;]|$)|\s+(?:tack|please|snälla|och|o|and)(?!\p{L}))/iu;
const pronoun = /^(?:hon|han|hen|de|dom|she|he|they|den|denne)$/i;
const writer = /^(?:jag|ja|i)$/i;
const theirs =
  /(?<!\p{L})(?:hennes|hans|hens|deras|her|his|their)\s+(?:\p{L}*lådan?|\p{L}*lådor|pass|mailbox|inbox|duty|shift)(?!\p{L})/iu;

interface WhileAway {
  /** The line without that. */
  readonly text: string;
  /** A pronoun says whom; else the name that it was said with, where one person is meant. */
  readonly of: Upn | 'pronoun' | undefined;
}

export function whileAwayIn(text: string, around: Circumstances, mind: Mind): WhileAway | undefined {
  const [whole, said = ''] = text.length > longest ? [] : (clause.exec(text) ?? []);
  if (whole === undefined) return undefined;
  return { text: text.replace(whole, ''), of: personOf(said.trim(), around, mind) };
}
const longest = 500;

function personOf(said: string, around: Circumstances, mind: Mind): WhileAway['of'] {
  if (pronoun.test(said)) return 'pronoun';
  if (writer.test(said)) return around.who;
  const { people } = read(writtenWords(said, around), around, mind.vocabulary);
  const [only, another] = people.flatMap((one) => one.people);
  return another === undefined ? only?.upn : undefined;
}

/** With whose absence it lasts; "hennes låda" is one of that person's. */
export function withWhileAway(
  text: string,
  { of }: WhileAway,
  {
    understood,
    named,
    before,
  }: {
    readonly understood: Understanding;
    readonly named: readonly Upn[];
    readonly before: Understanding | undefined;
  },
): Understanding {
  const others = [...new Set(named)].filter((upn) => upn !== understood.person);
  const meant = others.length > 1 ? undefined : (others[0] ?? before?.person);
  const person = of === 'pronoun' ? (meant === understood.person ? undefined : meant) : of;
  return { ...understood, whileAway: { person, isTheirs: theirs.test(text) } };
}
