import { render } from 'preact';
import { followSettings } from '../src/browser/follow-settings.js';
import { SayProvider } from '../src/ui/say.js';
import { ChangesProvider } from './changes-context.js';
import { ClaimsPage } from './claims-page.js';
import { unfold } from './unfold.js';

/** From here on, the table of contents stands beside the points; below, above them and folded. */
const WIDE = '(min-width: 1000px)';

async function start(root: HTMLElement): Promise<void> {
  const { signal } = new AbortController();
  const isWide = matchMedia(WIDE).matches;
  addEventListener('beforeprint', () => unfold(root));
  await followSettings((_, say, readable) => {
    const changesOf = (id: string) => readable.find(({ dispute }) => dispute.id === id)?.changes ?? [];
    document.title = say('claims_title');
    render(
      <SayProvider value={say}>
        <ChangesProvider value={changesOf}>
          <ClaimsPage disputes={readable.map(({ dispute }) => dispute)} isWide={isWide} />
        </ChangesProvider>
      </SayProvider>,
      root,
    );
  }, signal);
}

const root = document.getElementById('claims');
if (root) void start(root);
