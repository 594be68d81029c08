import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Block } from './blocks';
import type { Piece } from './pdf-lines';
import { blocksOfPieces } from './pdf-blocks';

function pieceOf(item: TextItem, isBold: (font: string) => boolean): Piece {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = item.transform as readonly number[];
  return {
    text: item.str,
    x,
    y,
    width: item.width,
    height: Math.hypot(skew, scale),
    bold: isBold(item.fontName),
  };
}

/** Reads a PDF file that holds text; scanned pages have none. */
export async function blocksOfPdfFile(content: Buffer): Promise<readonly Block[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({ data: new Uint8Array(content), verbosity: 0, isEvalSupported: false });
  const file = await task.promise;
  try {
    const pages: Piece[][] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      await page.getOperatorList();
      const isBold = (font: string) => {
        const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
        const name = known !== null && typeof known === 'object' && 'name' in known ? String(known.name) : '';
        return /bold|black|heavy|semibold/i.test(name);
      };
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item, isBold)] : [])));
    }
    return blocksOfPieces(pages);
  } finally {
    await task.destroy();
  }
}
