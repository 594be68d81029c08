// "K1", "R-LE3A", "regel 4.1", "§ 2.1": a rule asked for by its own number, by what an import gave it, or by its section's.

const imported =
  /(?<![\p{L}\p{N}-])R-[2-9A-HJ-NP-Z]{4}(?:[2-9A-HJ-NP-Z]{4})?(?:-\d{1,4})?(?![\p{L}\p{N}-])/iu;
const number = String.raw`(\d{1,2}(?:\.\d{1,2}){0,3})`;
const asked = String.raw`(?:(?:vad|hur|och|men|då|kan|får|jag|du|vi|mig|se|visa|läsa?|säger|står|det|i|under|om|är|lyder|what|does|do|say|says|show|me|read|is|in|the|and)\s+)*`;
const named = new RegExp(
  String.raw`^\W*${asked}(?:§|regel(?:n)?|punkt(?:en)?|avsnitt(?:et)?|kapitel|kapitlet|kap\.?|paragraf(?:en)?|stycke|rule|section|paragraph|chapter)\s*(?:nummer|nr\.?|number|no\.?|§)?\s*${number}\.?(?:\s+(?:säger|lyder|say|says))?\W*$`,
  'iu',
);
const alone = new RegExp(String.raw`^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\s*\??\s*$`, 'u');

/** "K1", "vad säger t8?"; "v2" is a week where no rule is named beside it. */
const lettered = new RegExp(
  String.raw`^\W*${asked}(?:(?:regel(?:n)?|punkt(?:en)?|rule)\s*(?:nummer|nr\.?|number|no\.?)?\s*(?=v|[fpketsa])|(?!v))([fpketsav][1-9]\d?)(?:\s+(?:säger|lyder|say|says|då|then))?\W*$`,
  'iu',
);

/** A number by itself is one where nothing was said before it that a date goes on with. */
export function ruleNumberIn(text: string, isFirst: boolean): string | undefined {
  const [id] = imported.exec(text) ?? [];
  const own = id ?? lettered.exec(text)?.[1];
  return own?.toUpperCase() ?? named.exec(text)?.[1] ?? (isFirst ? alone.exec(text)?.[1] : undefined);
}
