// "Jobbar inte torsdag o fredag, o måndag bara fm": of what is said behind an absence the half that is not worked, or is away, is said as a half.

const day = '(?:(?:mån|tis|ons|tors|fre)(?:dag|dagen|dan)?|i ?morgon|imorn)';
const half = '(?<half>fm|em|förmiddag(?:en)?|eftermiddag(?:en)?)';
const own = '(?:(?:hej|hejsan|och|men|nej)[ ,!.]+)*(?:jag|ja|är|e|jobbar|arbetar|ledig|borta|har)(?!\\p{L})';
const away = '(?<!\\p{L})(?:borta|ledig|semester|(?:jobbar|arbetar) (?:inte|ej))(?!\\p{L})';
const lead = `(?<lead>^(?=${own})(?=.*${away}).*?)`;
const joint = '(?:,? (?:och|o|å)|,)';
const only = '(?:bara|endast|enbart)(?: på)?';
const forms = [
  `(?<day>${day}) (?<works>(?:jobbar|arbetar)(?: jag| ja)? )?${only} ${half}`,
  `(?<works>(?:jag )?(?:jobbar|arbetar)(?: jag| ja)? )${only} ${half} (?:på )?(?<day>${day})`,
].map((form) => new RegExp(`${lead}${joint} (?:jag )?${form}(?<rest>[\\s.!]*)$`, 'iu'));

/** "Borta måndag–fredag, fredag bara fm": one of them. */
const spanned = /[-–]|(?<!\p{L})(?:till|t o m|tom|hela|resten)(?!\p{L})/iu;

/** "Inte ledig torsdag", "var ledig i går": no absence to come. */
const notAway =
  /(?<!\p{L})(?:(?:inte|ej|aldrig) (?:ledig|borta)|var|hade|i ?går|i ?förrgår|i \p{L}+dags)(?!\p{L})/iu;

/** It is read as if it were said so: "… och måndag em". */
export function withWorkedHalf(text: string): string {
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null);
  const { lead: before = '', works, day: on = '', half: said = '', rest = '' } = found?.groups ?? {};
  const isWithin = spanned.test(before) || before.toLowerCase().includes(on.toLowerCase().slice(0, 3));
  if (!found || isWithin || text.includes('?') || notAway.test(before)) return text;
  const isWorked = works !== undefined || /(?:jobbar|arbetar) (?:inte|ej)/iu.test(before);
  const isMorning = /^f/iu.test(said);
  return `${before}, och ${on} ${isMorning === isWorked ? 'em' : 'fm'}${rest}`;
}
