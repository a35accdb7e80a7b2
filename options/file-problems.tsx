import { type FileProblem, settingsFileVersion } from '../src/browser/settings-file.js';
import { useSay } from '../src/ui/say.js';
import type { Say } from '../src/words/speaker.js';

/** What is wrong in a settings file and where. */
export function FileProblems({ file, problems }: { file: string; problems: readonly FileProblem[] }) {
  const say = useSay();
  return (
    <div class="problem">
      <p>{say('options_file_broken', { file })}</p>
      <ul>
        {problems.map((problem) => {
          const text = problemText(problem, say);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}

function problemText(problem: FileProblem, say: Say): string {
  switch (problem.type) {
    case 'no-json': {
      const { line, column } = problem;
      if (line === undefined || column === undefined) return say('options_file_no_json');
      return say('options_file_no_json_at', { line, column });
    }
    case 'foreign':
      return say('options_file_foreign');
    case 'newer':
      return say('options_file_newer', { version: problem.version, known: settingsFileVersion });
    case 'value': {
      const { place, found } = problem;
      return say('options_file_value', { place, found, expected: expectedText(problem.expected, say) });
    }
  }
}

function expectedText(expected: Extract<FileProblem, { type: 'value' }>['expected'], say: Say): string {
  if (expected === 'entry') return say('options_expected_entry');
  switch (expected.type) {
    case 'flag':
      return say('options_expected_flag');
    case 'moment':
      return say('options_expected_moment');
    case 'list':
      return say('options_expected_list');
    case 'word':
      return expected.words.map((word) => `"${word}"`).join(' / ');
  }
}
