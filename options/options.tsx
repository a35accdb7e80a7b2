import { render } from 'preact';
import { followSettings } from '../src/browser/follow-settings.js';
import { quietly } from '../src/browser/quietly.js';
import { changeSetting, replaceSettings } from '../src/browser/settings.js';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../src/browser/shortcuts.js';
import type { ChangeSetting } from '../src/browser/stored-settings.js';
import { SayProvider } from '../src/ui/say.js';
import { OptionsPage } from './options-page.js';

async function start(root: HTMLElement): Promise<void> {
  const { signal } = new AbortController();
  let shortcuts: readonly Shortcut[] | undefined = await readShortcuts();
  let draw = () => {};
  const change: ChangeSetting = (key, next) =>
    changeSetting(key, next).catch((error) => {
      console.error(error);
      draw(); // A switch shows what is stored.
    });

  await followSettings((settings, say, readable) => {
    draw = () => {
      document.title = say('options_title');
      render(
        <SayProvider value={say}>
          <OptionsPage
            disputes={readable.map(({ dispute }) => dispute)}
            settings={settings}
            change={change}
            replace={replaceSettings}
            shortcuts={shortcuts}
            openShortcuts={() => void quietly(openShortcutSettings)}
          />
        </SayProvider>,
        root,
      );
    };
    draw();
  }, signal);

  // Keys are changed on a page of the browser; the reader comes back from there.
  addEventListener('focus', async () => {
    shortcuts = await readShortcuts();
    draw();
  });
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

const root = document.getElementById('options');
if (root) void start(root);
