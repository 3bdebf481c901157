export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that the municipality wrote in both languages, so that changing language needs no network. */
export type LocalizedText = Readonly<Record<Language, string>>;
