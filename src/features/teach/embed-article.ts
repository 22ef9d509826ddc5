/** Path of an article without furniture, made for the frame of a learning platform. */
export const embedArticlePath = (slug: string) => `/embed/article/${slug}/`;

/** Height of the frame in pixels: enough for a screen of text, which scrolls inside. */
export const ARTICLE_HEIGHT = 900;
