// "15", "vid halv tre", where it was asked from or until which hour somebody is away: of the day that was asked about.

import { clean, fold, tokensOf } from '../../reading/tokens';
import type { Choice, Circumstances } from '../../acts/understanding';

const number = '(?:\\d{1,2}(?: ?[.:] ?\\d\\d)?|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv)';
const hour = `(?:(?:halv|half past|kvart (?:i|over)|(?:a )?quarter (?:to|past)) )?${number}(?: ?[ap]m)?`;
const answer = new RegExp(
  `^(?:(?:ja|nej|jag|gar|kommer|sticker|borta|typ|kanske|runt|ca|cirka|vid|omkring|senast|redan|strax|efter|fran|kl|klockan|at|around|about|from|after) )*(?<until>(?:till|innan|fore|until|before|by) (?:kl |klockan )?)?(?<hour>${hour}|${hour} ?(?:-|till|to) ?${hour}|lunch)(?: (?:tiden|snaret|ungefar|typ|tack|nagonting|please|or so))*$`,
  'u',
);

/** The same with its day and whose it is; the text itself where no hour was asked about, or more than one is said. */
export function withAnsweredHour(
  text: string,
  { before, people }: Pick<Circumstances, 'before' | 'people'>,
): string {
  if (before?.options?.ask !== 'until' || text.length > longest) return text;
  const said = fold(
    tokensOf(clean(text))
      .map(({ word }) => word)
      .join(' ')
      .replace(/ ?([.:]) ?(?=\d\d\b)/g, '$1')
      .replace(/ ?[.!,](?= |$)/g, ''),
  );
  const found = answer.exec(said)?.groups;
  if (found?.['hour'] === undefined) return text;
  const isSpan = / ?(?:-|till|to) ?/.test(found['hour']);
  const side = isSpan ? '' : found['until'] === undefined ? sideOf(before.options.choices) : 'till';
  const who = people.find(({ upn }) => before.act === 'away.of' && upn === before.person)?.name;
  const time = found['hour'] === 'lunch' ? 'lunch' : `kl ${found['hour']}`;
  if (side === undefined || (before.act === 'away.of' && who === undefined)) return text;
  return `${who === undefined ? '' : `${who} är `}borta ${before.from ?? ''} ${side} ${time}`;
}
const longest = 40;

/** Who goes early is away from then, who comes late until then; of an errand nobody knows which. */
function sideOf(choices: readonly Pick<Choice, 'part'>[]): 'från' | 'till' | undefined {
  const [only, another] = choices;
  if (another !== undefined || only?.part === undefined) return undefined;
  return only.part === 'pm' ? 'från' : 'till';
}
