// Paths of the Graph calls that the house makes.

const part = (text: string): string => encodeURIComponent(text).replaceAll('%40', '@');

export const userPath = (who: string): string => `/users/${part(who)}`;

export const folderResource = (address: string, folderId: string): string =>
  `${userPath(address)}/mailFolders/${part(folderId)}`;

export const messagePath = (address: string, id: string): string =>
  `${userPath(address)}/messages/${part(id)}`;
