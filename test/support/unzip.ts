import JSZip from 'jszip';

/** The text files in a zip archive by their names. */
export async function unzipTexts(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const { files } = await JSZip.loadAsync(archive);
  const texts = Object.values(files).map(async (file) => [file.name, await file.async('string')] as const);
  return new Map(await Promise.all(texts));
}
