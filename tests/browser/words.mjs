// Sentences of the pages, read from `locales/`, so that the walk presses what a person reads.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../locales/", import.meta.url);

const read = (lang) => {
  const words = new Map();
  for (const file of readdirSync(new URL(`${lang}/`, folder))) {
    let key = "";
    for (const line of readFileSync(new URL(`${lang}/${file}`, folder), "utf8").split("\n")) {
      const entry = /^([a-z][\w-]*) =\s?(.*)$/.exec(line);
      const variant = /^\s+\*?\[(\w+)\] (.*)$/.exec(line);
      if (entry) {
        key = entry[1];
        words.set(key, entry[2]);
      } else if (variant) {
        words.set(`${key}[${variant[1]}]`, variant[2]);
      }
    }
  }
  return words;
};

const languages = Object.fromEntries(["az", "en", "ru"].map((lang) => [lang, read(lang)]));

/** A sentence in a language. A plural takes its form by `number`; isolates that the pages set around arguments are left out. */
export const said = (lang, key, args = {}) => {
  const words = languages[lang];
  const plural = new Intl.PluralRules(lang).select(Number(args.number ?? 0));
  const exact = words.get(`${key}[${args.number}]`);
  const sentence = exact ?? words.get(`${key}[${plural}]`) ?? words.get(`${key}[other]`) ?? words.get(key);
  if (sentence === undefined) throw new Error(`no words for ${key} in ${lang}`);
  return sentence.replace(/\{ \$([\w-]+) \}/g, (_, name) => args[name] ?? "");
};
