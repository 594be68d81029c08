import { execFileSync } from 'node:child_process';

const script = `
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), verbosity: 0 }).promise;
  for (let n = 1; n <= file.numPages; n++) {
    const { items } = await (await file.getPage(n)).getTextContent();
    console.log(items.map((item) => item.str + (item.hasEOL ? '\\n' : '')).join(''));
  }`;

/** What stands in a PDF, page by page; read by another program than the one that wrote it. */
export const pdfText = (file: ArrayBuffer): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: Buffer.from(file),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
