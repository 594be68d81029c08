// What a question turns on: the verb that is asked about ("får chefen SPELA IN …") and the thing after "vilken" or "hur många".

import { fold } from '../words/words';

/** As they stand in the question, folded without accents; undefined where none is found. */
export interface Focus {
  readonly verb: string | undefined;
  readonly thing: string | undefined;
}

const aside = new Set(
  'och men samt om nar da jag vi man du det den de en ett min mitt mina din ditt dina var vart vara sin sitt sina alla nagon nagot nagra inte ju nu dem oss mig dig han hon hen nagonsin ocksa verkligen egentligen'.split(
    ' ',
  ),
);
/** Finite verbs that say nothing of what is done. */
const helping = new Set(
  'far kan ska skall maste bor har ar vill brukar behover finns hade kunde skulle borde fick galler hander gar blir tanker racker raknas'.split(
    ' ',
  ),
);
const asking = /^(?:vem|vems|vad|var|vart|nar|hur|varfor|vilken|vilket|vilka|varifran)$/;
const ofDegree =
  /^(?:ofta|lange|snabbt|fort|snart|manga|mycket|stor|stora|stort|hog|hogt|lang|langt|dags|tidigt|sent)$/;
const ofThing = /^(?:vilken|vilket|vilka|manga|vems)$/;
const infinitive = /^(?:\w{2,}a|\w*(?:ga|sta|fa|ta|ge|se|le|do|bo|ske|be|na|sla|dra))s?$/;

const wordsIn = (text: string): readonly string[] => fold(text, 'plain').match(/[\p{L}\p{N}]+/gu) ?? [];

/** In Swedish the finite verb stands first, or right after what asks; with a helping verb the infinitive follows. */
export function focusOf(text: string): Focus {
  const words = wordsIn(text);
  const start = words.findIndex((word) => !/^(?:och|men|hej|jo)$/.test(word));
  const asks = words.findIndex((word, at) => at <= 6 && asking.test(word));
  const from = asks >= 0 ? asks : Math.max(0, start);
  const thing = thingOf(words, from);
  const finite = words.findIndex(
    (word, at) => at >= from && !asking.test(word) && !ofDegree.test(word) && word !== thing,
  );
  const first = words[finite];
  if (first === undefined) return { verb: undefined, thing };
  if (!helping.has(first)) return { verb: isVerbForm(first) ? first : undefined, thing };
  const verb = words.find((word, at) => at > finite && !aside.has(word) && infinitive.test(word));
  return { verb, thing };
}

const isVerbForm = (word: string): boolean => /(?:r|s|de|te)$/.test(word) && !aside.has(word);

function thingOf(words: readonly string[], from: number): string | undefined {
  const at = words.findIndex((word, place) => place >= from && place <= from + 2 && ofThing.test(word));
  return at < 0 ? undefined : words[at + 1];
}

/** How something is done, not how often or how long. */
export const asksHow = (text: string): boolean => {
  const words = wordsIn(text);
  const at = words.indexOf('hur');
  return at >= 0 && !ofDegree.test(words[at + 1] ?? '');
};

/** How the asker does something ("hur byter jag"), not how it is to be done, nor what to do ("hur gör jag"). */
export const asksHowToDo = (text: string): boolean => {
  const words = wordsIn(text);
  const at = words.indexOf('hur');
  const verb = words[at + 1] ?? '';
  return at >= 0 && doer.test(words[at + 2] ?? '') && isVerbForm(verb) && !ofNoDeed.test(verb);
};
const doer = /^(?:jag|man|vi|du|ni)$/;
const ofNoDeed = /^(?:ska|skall|gor|vet|ser|far|kan|maste|bor|ar|har|blir|kommer)$/;
