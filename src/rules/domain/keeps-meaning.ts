// Whether a sentence about a rule keeps what the rule says: its numbers, its negations, how strictly it holds, and who does it.

const numberWords: readonly (readonly [value: string, words: string])[] = [
  ['2', 'två|tva|båda|two|both|twice'],
  ['3', 'tre|three'],
  ['4', 'fyra|four'],
  ['5', 'fem|five'],
  ['6', 'sex|six'],
  ['7', 'sju|seven'],
  ['8', 'åtta|eight'],
  ['9', 'nio|nine'],
  ['10', 'tio|ten'],
  ['11', 'elva|eleven'],
  ['12', 'tolv|twelve'],
  ['14', 'fjorton|fourteen'],
  ['15', 'femton|fifteen'],
  ['20', 'tjugo|twenty'],
  ['30', 'trettio|thirty'],
  ['48', 'fyrtioåtta|forty-eight'],
  ['90', 'nittio|ninety'],
  ['100', 'hundra|hundred'],
  ['0.5', 'halv|halva|halvtimme|half'],
];
const wordAlone = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
const numberPatterns = numberWords.map(([value, words]) => [value, wordAlone(words)] as const);

function numbersIn(text: string): ReadonlySet<string> {
  const inWords = numberPatterns.flatMap(([value, pattern]) => (pattern.test(text) ? [value] : []));
  return new Set([...(text.match(/\d+/g) ?? []), ...inWords]);
}

/** How strictly something holds; what only may be done is another thing than what should or must. */
const modals = {
  must: wordAlone(
    'ska|skall|måste|behöver|krävs|must|shall|(?:is|are|has|have|need|needs) to|required|ensure',
  ),
  should: wordAlone('bör|borde|helst|rekommenderas|should|ought|preferably|recommended'),
  may: wordAlone('får|kan|kunna|tillåtet|may|can|could|allowed|able'),
};
type Modal = keyof typeof modals;
const modalNames = Object.keys(modals) as readonly Modal[];

const modalsIn = (text: string): readonly Modal[] => modalNames.filter((name) => modals[name].test(text));

/** A role in both languages. */
const roles: readonly RegExp[] = [
  'chef\\p{L}*|\\p{L}*chefen|manager\\w*|boss|supervisor',
  'registrator\\p{L}*|registrars?',
  'kolleg\\p{L}*|arbetskamrat\\p{L}*|colleagues?|co-workers?',
  'växel\\p{L}*|kontaktcenter|switchboard|contact centre|contact center',
  '\\p{L}*direktör\\p{L}*|director\\w*|chief executive',
  '\\p{L}*nämnd\\p{L}*|\\p{L}*styrelse\\p{L}*|board|committee',
  'politiker\\p{L}*|politicians?',
  '(?:nämnd)?sekreterar\\p{L}*|secretar\\w*',
  'handlägg\\p{L}*|case (?:officer|worker|handler)s?',
  'jurist\\p{L}*|lawyers?|legal',
  'arkiv(?:arie|redogör)\\p{L}*|archivists?',
  'ersättare\\p{L}*|vikarie\\p{L}*|ställföreträdar\\p{L}*|deput\\w+|substitutes?',
  'it-\\p{L}+|servicedesk|helpdesk|service desk|it (?:department|support)',
  'polis\\p{L}*|police',
].map(wordAlone);

const addsRole = (claim: string, source: string): boolean =>
  roles.some((role) => role.test(claim) && !role.test(source));

const negation =
  /(?<!\p{L})(?:inte|ej|icke|aldrig|ingen|inget|inga|utan|slipper|knappast|förbjud\p{L}*|not|no|never|none|nobody|without|cannot|needn|don|doesn|mustn|isn|aren|won|shouldn)(?!\p{L})/giu;

const negationsIn = (text: string): number => text.match(negation)?.length ?? 0;

const longWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

const clausesOf = (text: string): readonly string[] =>
  text.split(/[.;:!?,]\s+|\s+(?:och|men|and|but)\s+/u).filter((clause) => clause.trim() !== '');

/** The clause of the source that says most of the same words. */
function nearestClause(claim: string, source: string): string {
  const words = new Set(longWords(claim));
  const clauses = clausesOf(source).map((clause) => {
    const own = longWords(clause);
    const shared = own.filter((word) => words.has(word)).length;
    return { clause, like: shared / Math.max(3, own.length) };
  });
  return clauses.reduce((best, one) => (one.like > best.like ? one : best), { clause: '', like: 0 }).clause;
}

/** A sentence in the source's own language: it adds nothing, and no "inte" of what it repeats is dropped. */
export function keepsMeaning(claim: string, source: string): boolean {
  const known = numbersIn(source);
  if (![...numbersIn(claim)].every((number) => known.has(number))) return false;
  const strict = modalsIn(source);
  if (!modalsIn(claim).every((modal) => strict.includes(modal))) return false;
  if (addsRole(claim, source)) return false;
  return clausesOf(claim).every((clause) => {
    const nearest = nearestClause(clause, source);
    if (nearest === '') return negationsIn(clause) === 0 || negationsIn(source) > 0;
    const held = modalsIn(nearest);
    const said = modalsIn(clause);
    const isAsStrict = held.length === 0 || said.length === 0 || said.some((modal) => held.includes(modal));
    return isAsStrict && negationsIn(clause) > 0 === negationsIn(nearest) > 0;
  });
}

/** The same of a translation, which says all of it: each number, each negation, and how strictly it holds. */
export function translatesMeaning(translation: string, source: string): boolean {
  const [there, here] = [numbersIn(translation), numbersIn(source)];
  const isSame = there.size === here.size && [...there].every((number) => here.has(number));
  if (!isSame || addsRole(translation, source)) return false;
  const [said, held] = [modalsIn(translation), modalsIn(source)];
  const isAsStrict = (['must', 'should'] as const).every(
    (modal) => said.includes(modal) === held.includes(modal),
  );
  const without = source.replace(/(?<!\p{L})utan(?!\p{L})/giu, '');
  const negations = negationsIn(translation);
  return isAsStrict && (negationsIn(source) === 0 ? negations === 0 : negations >= negationsIn(without));
}
