// A certificate that the bot proves itself with: one PEM file with the private key and the certificate.

import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface CertificateFile {
  readonly path: string;
  /** Of the private key, where it is encrypted. */
  readonly password: string | undefined;
}

export interface Certificate {
  /** PKCS #8, not encrypted. */
  readonly privateKey: string;
  /** SHA-1 over the certificate, in hex digits, as the Bot Framework wants it. */
  readonly thumbprint: string;
  /** SHA-256 over the certificate, as base64url, as a signed assertion names it (`x5t#S256`). */
  readonly thumbprint256: string;
}

/** Throws when the file cannot be read, or the two in it are missing or do not belong together. */
export function readCertificate({ path, password }: CertificateFile): Certificate {
  const text = readFileSync(path, 'utf8');
  const certificate = new X509Certificate(blockOf(text, 'CERTIFICATE'));
  const key = createPrivateKey({ key: blockOf(text, '[A-Z ]*PRIVATE KEY'), passphrase: password });
  if (!certificate.checkPrivateKey(key)) throw new Error('The key is not that of the certificate');
  return {
    privateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    thumbprint256: Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url'),
  };
}

/** Why the file is no good, without what is in it; undefined when it is. */
export function certificateFault(file: CertificateFile): string | undefined {
  try {
    readCertificate(file);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    return code ?? (error instanceof Error ? error.message : String(error));
  }
}

function blockOf(text: string, name: string): string {
  const block = new RegExp(`-----BEGIN (${name})-----[\\s\\S]+?-----END \\1-----`).exec(text)?.[0];
  if (block === undefined) throw new Error('The file does not hold both a private key and a certificate');
  return block;
}
