// "Jag är borta nästa vecka men tisdagen är jag här": the week but for that day.

const day = '(?:(?:mån|tis|ons|tors|fre)dag|(?:mon|tues|wednes|thurs|fri)day)';
const worked = new RegExp(
  `^(?!.*\\?)(.*(?<!\\p{L})(?:borta|ledig|semester|away|off|on leave)(?!\\p{L}).*(?<!\\p{L})(?:vecka|veckan|week|v ?\\d{1,2}))(?:,? (?:men|fast|but)|,) (?:på |on )?(${day})(?:en)? (?:(?:är|kommer) jag (?:här|inne|på plats|in)|jobbar jag|i (?:am here|am in|work)|i'm (?:here|in))(?: (?:hemma|hemifrån|som vanligt|from home|as usual))?[\\s.!]*$`,
  'iu',
);

export const withWorkedDay = (text: string): string => text.replace(worked, '$1 utom $2');
