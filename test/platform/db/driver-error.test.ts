import { classify } from '../../../src/platform/db/driver-error';

/** As Node gives them when a server's certificate is not accepted; all but the last are OpenSSL's own names. */
it.each([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'HOSTNAME_MISMATCH',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])('takes %s for a certificate that is not accepted', (code) => {
  expect(classify(Object.assign(new Error('self-signed certificate'), { code }))).toEqual({
    kind: 'unavailable',
    reason: 'badCertificate',
  });
});

it('takes what it does not know for a bug', () => {
  expect(classify(new Error('no such column: subject'))).toEqual({ kind: 'bug' });
});
