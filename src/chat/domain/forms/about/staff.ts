// Words without which nobody begins or leaves, and words of those whom the municipality serves, who are no staff.

/** Folded beginnings: somebody begins, leaves, takes over after somebody, or is employed. */
const staff =
  /^(?:slut(?!sats)|borj|begin|began|start|leav|left|quit|retire|retiring|retirement|pension|anstall|nyanstall|employ|vikari|ersatt|temp$|temps$|replac|success|eftertrad|avgar|avgick|avga$|tilltrad|lamna|praktik|intern$|rekryter|recruit|hire|resign|uppsag|sagt$|saga$|join|ny$|nya$|nye$|new$|flytta|byter|konsult|provanst|over$|efter$|foraldraledig|tjanstledig|upp$|bort$)/;

export const saysStaff = (words: readonly string[]): boolean => words.some((word) => staff.test(word));

const served =
  /^(?:elev\p{L}*|barn|barnen|ungdom\p{L}*|klient\p{L}*|brukar\p{L}*|patient\p{L}*|foralder|foraldrar\p{L}*|vardnadshavar\p{L}*|gaster\p{L}*|besokar\p{L}*|pupils?|students?|clients?|children|kids|parents?)$/u;

/** "Två elever är sjuka" is of nobody here. */
export const ofThoseServed = (words: readonly string[]): boolean =>
  words.some((word) => served.test(word)) && !words.includes('§person');
