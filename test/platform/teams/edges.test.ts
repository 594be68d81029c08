import fc from 'fast-check';
import { plainText } from '../../../src/platform/teams/parse-activity';
import { parseRetryAfter } from '../../../src/platform/retry-after';
import { isLoopback, isTrustedServiceUrl } from '../../../src/platform/teams/trust';

describe('what somebody wrote', () => {
  const read = (text: string, mentions: readonly string[] = []) => plainText({ text, mentions }, 10_000);
  test.each([
    ['hej', 'hej'],
    ['  hej   på  dig ', 'hej på dig'],
    ['<div>hj&auml;lp &Ouml;</div>', 'hjälp Ö'],
    ['<p>ett</p><p>två</p>', 'ett\ntvå'],
    ['ett<br />två<br>tre', 'ett\ntvå\ntre'],
    ['<span style="x">status</span>', 'status'],
    ['skicka till <anna@ale.example>', 'skicka till <anna@ale.example>'],
    ['1 < 2 och 3 > 2', '1 < 2 och 3 > 2'],
    ['&lt;b&gt; &amp; &#229;&#xe4; &quot;ö&quot;', '<b> & åä "ö"'],
    ['&unknown; &constructor; &#0; &#x110000;', '&unknown; &constructor; &#0; &#x110000;'],
    ['ha\u030aller', 'håller'],
    ['a\u00a0b', 'a b'],
  ])('%j is read as %j', (written, expected) => {
    expect(read(written)).toBe(expected);
  });

  test('loses each mention of the bot', () => {
    expect(read('<at>Brevvakt</at> status <at>Brevvakt</at>', ['<at>Brevvakt</at>', ''])).toBe('status');
  });

  test('never grows, never holds a tag of the usual kind, and is read in a moment whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(read(text).length).toBeLessThanOrEqual(Math.max(10_000, text.length));
      }),
    );
    const began = process.cpuUsage();
    for (const evil of ['<p ', '<a', '&#', '<at>', ' ', '</p']) read(evil.repeat(80_000));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(8_000);
  });
});

describe('Retry-After', () => {
  const noon = Date.parse('2026-12-01T11:00:00Z');
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['0', 0],
    ['3', 3_000],
    ['1.5', 1_500],
    ['Tue, 01 Dec 2026 11:00:30 GMT', 30_000],
    ['Tue, 01 Dec 2026 10:00:00 GMT', 0],
  ])('%j is %j milliseconds', (header, millis) => {
    expect(parseRetryAfter(header, noon)).toBe(millis);
  });
});

describe('a service URL', () => {
  const production = { isSandbox: false, serviceUrl: 'https://smba.trafficmanager.net/emea/' };
  const sandbox = { isSandbox: true, serviceUrl: 'http://teams.test:4000/' };

  test.each([
    'https://smba.trafficmanager.net/emea/0a1e0000-0000-4000-8000-000000000001/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.teams.microsoft.com/',
    'https://europe.webchat.botframework.com/',
    'https://api.botframework.com',
  ])('of Microsoft is trusted: %s', (url) => {
    expect(isTrustedServiceUrl(url, production)).toBe(true);
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user:secret@smba.trafficmanager.net/',
    'https://evil.example/?smba.trafficmanager.net',
    'https://evilbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://smba.trafficmanager.net:8443/',
    'http://127.0.0.1:3979/',
    'http://teams.test:4000/',
    'ftp://smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    '',
  ])('is not trusted in production: %s', (url) => {
    expect(isTrustedServiceUrl(url, production)).toBe(false);
  });

  test.each([
    'http://127.0.0.1:3979/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://teams.test:4000/v3',
  ])('of this machine or of the configuration is trusted in the sandbox: %s', (url) => {
    expect(isTrustedServiceUrl(url, sandbox)).toBe(true);
  });

  test.each(['http://127.0.0.1.evil.example/', 'http://10.0.0.1/', 'http://teams.test:4001/'])(
    'of any other place is not, not even in the sandbox: %s',
    (url) => {
      expect(isTrustedServiceUrl(url, sandbox)).toBe(false);
    },
  );
});

test('callers on this machine are told from all others', () => {
  for (const address of ['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])
    expect(isLoopback(address)).toBe(true);
  for (const address of [
    undefined,
    '',
    '10.0.0.1',
    '1127.0.0.1',
    '::ffff:10.0.0.1',
    '::2',
    '127.0.0.1.example',
  ]) {
    expect(isLoopback(address)).toBe(false);
  }
});
