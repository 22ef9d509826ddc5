/** Folder of the dossier from the project's root, without a slash at its end; `CONTENT` in the environment names another. */
export const CONTENT = (process.env.CONTENT ?? 'content').replace(/\/+$/, '');

/** Folder of the pictures that texts show. */
export const PICTURES = `${CONTENT}/pictures`;
