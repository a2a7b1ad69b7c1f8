import { IntlMessageFormat } from 'intl-messageformat';

export type Args = Record<string, string | number | boolean | Date | null | undefined>;

export interface Translate {
  /** The word in the chosen language. An unknown key gives `fallback`, or else the key itself. */
  (key: string, args?: Args, fallback?: string): string;
  has(key: string): boolean;
}

/** Makes the translating function over one language's flat list of ICU messages. */
export function createTranslate(locale: string, words: Record<string, string>): Translate {
  const compiled = new Map<string, IntlMessageFormat>();
  const translate = (key: string, args?: Args, fallback?: string): string => {
    const message = words[key];
    if (message === undefined) return fallback ?? key;
    if (!message.includes('{') && !message.includes("'")) return message;
    try {
      let format = compiled.get(key);
      if (!format) {
        format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
        compiled.set(key, format);
      }
      return String(format.format(args as Record<string, string>));
    } catch {
      return message;
    }
  };
  return Object.assign(translate, { has: (key: string) => key in words });
}
