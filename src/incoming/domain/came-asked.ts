// "Har det kommit nåt medan jag åt?", "hur många är besvarade": what has come since, and how many of it are answered. Of bare words.

export type CameAsked =
  | { readonly of: 'since'; readonly clock: string | undefined; readonly while: 'lunch' | 'hour' | 'last' }
  | { readonly of: 'answered'; readonly isNot: boolean };

const lead =
  '(?:(?:hej|hejsan|du|och|men|ok|okej|sa|vet du|kan du saga|kan du kolla om|jag undrar|undrar|jag ar tillbaka|tillbaka|hi|hello|and|but|so) )*';
const some =
  '(?:nat|nagot|nagra|nanting|nagonting|mycket|mer|nytt|nya|in|mejl|mail|meddelanden|post|anything|something|new|mails?|in)';
const came = `(?:har (?:det|vi|jag) (?:kommit|fatt|ramlat|trillat|dykt)|kom(?: det)?|fick (?:vi|jag)|(?:vad|va|hur mycket|hur manga)(?: (?:mejl|mail|meddelanden))? (?:har )?(?:kommit|kom|fick vi|har vi fatt)|(?:ar|finns)(?: det)?|did|has|is there|what (?:has come|came)|anything|${some})(?: (?:${some}|upp|come|came|arrived?|har kommit))*`;
const mine = '(?:jag|ja|vi|i|we)';
const lunch =
  'lunch\\p{L}*|at|ate|ater|atit|had lunch|was at lunch|ate lunch|var (?:pa |och )?(?:lunch|at)|at lunch|kakade|hade lunch';
const away =
  '(?:var|satt|gick|hade|har varit|was|were)(?: (?:pa|i|ute|borta|ivag|upptagen|mote|motet|fika|rast|ute|fikade|away|out|in|a|the|meeting|break))*|fikade|fikat|rasten|motet|moter?|tiden';
const asked = new RegExp(
  `^${lead}${came} (?:(?:medan|under tiden|nar|under|over|pa|while|during|over) (?:${mine} )?(?:(?<lunch>${lunch})|(?<away>${away}))|(?:sen|sedan|efter|since) (?:(?:kl|klockan) )?(?<hours>\\d{1,2})(?: (?<minutes>\\d\\d))?|(?:den |the )?(?:senaste|sista|last) (?<hour>timmen|timman|hour)|(?:sen|sedan|since) (?<last>sist|${mine} (?:kollade|tittade|skrev|var har|last looked|looked)(?: sist| last)?|last(?: time)?))(?: (?:da|nu|i dag|idag|tack|then|today|borta))*$`,
  'u',
);
const answered =
  /^(?:(?:och|men|ok|hur|vet du|and|so) )*(?:hur manga|how many)(?: (?:mejl|mail|meddelanden|av dem|av de|av dom|av de dar|messages|mails|of them|of those|har|ar|are|have been))* (?<not>inte |ej |annu inte |obesvarade|not )?(?:besvarade?|besvarats|svarats pa|har vi svarat pa|vi svarat pa|fatt svar|answered)?(?: (?:nu|an|annu|hittills|da|redan|so far|yet|already))*$/u;

export function cameAsked(words: string): CameAsked | undefined {
  if (words.length > longest) return undefined;
  const since = asked.exec(words)?.groups;
  if (since) {
    const { hours, minutes = '00' } = since;
    const clock =
      hours !== undefined && Number(hours) < 24 ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
    if (hours !== undefined && clock === undefined) return undefined;
    return { of: 'since', clock, while: since['lunch'] ? 'lunch' : since['hour'] ? 'hour' : 'last' };
  }
  const count = answered.exec(words);
  return count !== null && /besvara|svarat|svar |svarats|answered|obesvarade/u.test(`${words} `)
    ? { of: 'answered', isNot: count.groups?.['not'] !== undefined }
    : undefined;
}
const longest = 90;
