// Which words of a line are looked up in the directory as somebody's first name: those, and no other word of it.

import { isEverydayName, isFirstName } from './first-names';
import { hasSign } from './kept-text';
import { foldWord } from './kind-words';

/** Of whom a line gives something to do, or tells or asks how it is with somebody. */
type NamedFor = 'doing' | 'telling';

interface Line {
  readonly text: string;
  readonly namedFor: NamedFor;
  /** Of a folded word: what is taught, and is no name. */
  readonly isKnown: (word: string) => boolean;
}

/** First names that many have, wherever they stand; others where a line has the name of whoever is meant. No sign of health is among them. */
export function soughtNames({ text, namedFor, isKnown }: Line): readonly string[] {
  const written = text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const common = written.filter((word) => isFirstName(foldWord(word)));
  const everyday = written.filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && isEverydayName(foldWord(word)));
  const seldom = clausesOf(text)
    .flatMap((clause) => inPlaces(clause, namedFor))
    .filter((word) => !nobody.test(foldWord(word)) && !isKnown(foldWord(word)) && !hasSign(word));
  const all = [...common, ...seldom, ...everyday];
  return all.filter((word, at) => firstSuch(all, word) === at).slice(0, mostSought);
}
const mostSought = 3;
const nobody =
  /^(?:n[ao]n|nagon|nagra|nagot|ingen|alla|bada|andra|annan|mig|mej|dig|dej|oss|er|honom|henne|dem|dom|den|det|jag|du|han|hon|hen|vi|ni|de|man|me|you|him|her|them|us|it|that|i|he|she|we|they|someone|somebody|anyone|anybody|nobody|ks|chefen)$/;

const firstSuch = (all: readonly string[], word: string): number =>
  all.findIndex((one) => foldWord(one) === foldWord(word));

const clausesOf = (text: string): readonly string[] =>
  text.split(/[,.;:!?()–\n]+| - /u).map((one) => one.trim());

const inPlaces = (clause: string, namedFor: NamedFor): readonly string[] =>
  [...places.doing, ...(namedFor === 'telling' ? places.telling : [])].flatMap(({ form, isSmall }) => {
    const name = form.exec(clause)?.groups?.['name'];
    return name !== undefined && isWritten(name, isSmall === true) ? [name] : [];
  });

/** "till onkologen": a thing that is known, and nobody. */
const isWritten = (name: string, isSmall: boolean): boolean =>
  /^\p{Lu}\p{Ll}/u.test(name) || (isSmall && !/(?:en|et|erna|arna|orna)$/u.test(name));

interface Place {
  readonly form: RegExp;
  /** A name in small letters may stand there. */
  readonly isSmall?: true;
}

const name = '(?<name>\\p{L}{2,}(?:-\\p{L}+)*)';
const behind = '(?!\\p{L})';
const lead = '^(?:(?:hej|ok|okej|ja|nej|och|men|så|då|att|and|but|so|hi|yes|no|att)[ ]+)*';
const doing =
  '(?:ta|ha|läsa|sköta|öppna|bevaka|vakta|hoppa|rycka|täcka|svara|kolla|behålla|take|have|read|open|cover|watch|step|check|answer|keep)';
const does =
  '(?:läser|sköter|öppnar|bevakar|vaktar|täcker|övertar|reads|opens|covers|watches|(?:tar|takes) (?!tid|slut|time|stryk|ut|på)|(?:har|has) (?:ks|lådan|brevlådan|the mailbox))';
const may = '(?:kan|får|ska|skulle|kunde|hinner|can|could|may|will|should)';
const box = '(?:lådan|brevlådan|posten|mejlen|över|hand|the|over)';
const form = (text: string): RegExp => new RegExp(text, 'iu');

const places: Readonly<Record<NamedFor, readonly Place[]>> = {
  doing: [
    // "Ge ks till Ragnhild på fredag"; where somebody goes is no name.
    {
      form: form(
        `(?<!\\p{L})(?:ge|ger|gav|lämnar?|överlåt(?:er)?|överlämnar?|give|hand)(?: (?!till |åt |to |ska |måste )\\S+){0,5} (?:till|åt|to) ${name}${behind}`,
      ),
      isSmall: true,
    },
    { form: form(`(?<!\\p{L})(?:ge|ger|give) ${name} (?!till|åt|to)`) },
    { form: form(`(?<!\\p{L})(?:låt|let) ${name}${behind}`), isSmall: true },
    { form: form(`(?<!\\p{L})(?:be|ask) ${name} (?:att |to )?${doing}${behind}`), isSmall: true },
    { form: form(`(?<!\\p{L})${may} ${name} (?:kunna |få )?${doing}${behind}`), isSmall: true },
    { form: form(`${lead}${name} ${may} (?:inte )?${doing}${behind}`) },
    { form: form(`${lead}${name} ${does}`) },
    { form: form(`(?<!\\p{L})(?:tar|läser|sköter|öppnar|bevakar) ${name} ${box}${behind}`) },
  ],
  telling: [
    {
      form: form(
        `${lead}${name} (?:\\p{L}[\\p{L}-]+ )?(?:är|e|is|kommer|blir|jobbar|arbetar|works|vabbar|ringde|mejlade|called|has called|har ringt|slutar|går)${behind}`,
      ),
    },
    {
      form: form(
        `${lead}(?:(?:var|vart|när|hur|varför|vem|where|when|who|why) )?(?:är|e|is|kommer|jobbar|blir|går|slutar|finns|håller) ${name}${behind}`,
      ),
    },
    { form: form(`(?<!\\p{L})(?:söker|sök|menade|menar|meant|mean|träffa|nå|reach) ${name}${behind}`) },
    { form: form(`${lead}${name}(?: \\p{L}[\\p{L}-]+)?$`) },
  ],
};
