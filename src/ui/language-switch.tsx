import { languageName } from './language-name.js';
import { useSay } from './say.js';

type Props = {
  readonly languages: readonly string[];
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
};

/** In which of its languages a statement is read first. Nothing where there is no choice. */
export function LanguageSwitch({ languages, chosen, onChoose }: Props) {
  const say = useSay();
  if (languages.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend into a quotation's margin.
    <span class="languages" role="group" aria-label={say('statement_languages')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === chosen}
          onClick={() => onChoose(language)}
        >
          {languageName(language, say.locale)}
        </button>
      ))}
    </span>
  );
}
