// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';

function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return readArticle(document).map(({ text }) => text);
}

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('class');
});

const hyphen = '\u00ad';
const space = '\u00a0';

describe('the reader reads what a reader reads', () => {
  it.each<[what: string, html: string, texts: string[]]>([
    [
      'headline, standfirst and paragraphs',
      '<article><header><h1>Head</h1><p>Stand</p></header><p>One.</p>\n<p>Two.</p></article>',
      ['Head', 'Stand', 'One.', 'Two.'],
    ],
    ['quotations', '<blockquote><p>Quoted.</p><footer>— He</footer></blockquote>', ['Quoted.', '— He']],
    ['captions', '<figure><img alt=""><figcaption>A man</figcaption></figure>', ['A man']],
    ['list items', '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>', ['One', 'Two', 'Three']],
    ['table cells', '<table><caption>All</caption><tr><th>Who<td>What</table>', ['All', 'Who', 'What']],
    ['definition lists', '<dl><dt>Who<dd>What</dl>', ['Who', 'What']],
    ['bare text in a div', '<div>Bare <p>Kept</p> again</div>', ['Bare', 'Kept', 'again']],
    ['two line breaks as a paragraph’s end', 'One<br><br>Two<br> <br>Three', ['One', 'Two', 'Three']],
    ['line breaks with only a hard space between', 'One<br>&nbsp;<br>Two', ['One', 'Two']],
    ['one line break as a space', '<h1>One<br>line</h1>', ['One line']],
    [
      'inline mark-up',
      '<p>He <b>apo<i>lo</i></b>gised <a href="#">to</a>  <em>her</em>.</p>',
      ['He apologised to her.'],
    ],
    ['white space as rendered', '<p>\n  One\n\t two <b> three </b>  four\n</p>', ['One two three four']],
    [
      'hard spaces and soft hyphens as they are',
      `<p>No${space}apo${hyphen}logies</p>`,
      [`No${space}apo${hyphen}logies`],
    ],
    ['text around comments', '<p>No <!-- ad -->apolo<!-- x -->gies</p>', ['No apologies']],
    ['blocks inside inline elements', '<a href="#"><h3>Head</h3><p>Teaser</p></a>', ['Head', 'Teaser']],
    ['text in a form around the whole page', '<form><p>Text</p></form>', ['Text']],
    [
      'custom elements among words as inline',
      '<div>Said <x-link>Minsk</x-link> today</div>',
      ['Said Minsk today'],
    ],
    ['custom elements in a paragraph as inline', '<p><x-name>Li</x-name><x-name>sa</x-name></p>', ['Lisa']],
    ['other custom elements as blocks', '<x-head>Head</x-head><x-lead>Lead</x-lead>', ['Head', 'Lead']],
    ['the open part of details', '<details open><summary>More</summary>Text</details>', ['More', 'Text']],
    ['a page’s own header, but not its lists', '<header><h1>Head</h1><ul><li>Home</ul></header>', ['Head']],
    ['the lists in an article’s header', '<article><header><ul><li>Point</ul></header></article>', ['Point']],
    ['a page hidden behind its dialog', '<div aria-hidden="true"><main><p>Text</p></main></div>', ['Text']],
  ])('%s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

describe('the reader does not read', () => {
  it.each<[what: string, html: string]>([
    ['scripts', '<script>no()</script>'],
    ['styles', '<style>no {}</style>'],
    ['templates', '<template><p>no</p></template>'],
    ['what is for browsers without scripts', '<noscript><p>no</p></noscript>'],
    ['code', '<pre>no</pre><code>no</code><kbd>no</kbd><samp>no</samp>'],
    ['form fields', '<textarea>no</textarea><select><option>no</select><button>no</button><label>no</label>'],
    ['editors', '<div contenteditable><p>no</p></div><div role="textbox">no</div>'],
    ['navigation', '<nav><p>no</p></nav><div role="navigation">no</div><menu><li>no</menu>'],
    ['menus', '<ul class="main-menu"><li>no</ul><ol id="breadcrumbs"><li>no</ol><div role="menu">no</div>'],
    ['lists in footers', '<footer><ul><li>no</ul></footer><div role="contentinfo"><ul><li>no</ul></div>'],
    [
      'hidden elements',
      '<p hidden>no</p><div hidden="until-found">no</div><div popover>no</div><dialog>no</dialog>',
    ],
    ['what is hidden from screen readers', '<p aria-hidden="true">no</p>'],
    [
      'what its own style hides',
      '<p style="color: red; display:none">no</p><p style="visibility: hidden">no</p>',
    ],
    [
      'text for screen readers only',
      '<span class="sr-only">no</span><p class="x__visuallyHidden__a1">no</p>',
    ],
    ['the folded part of details', '<details><p>no</p></details>'],
    ['pictures and frames', '<svg><text>no</text></svg><iframe>no</iframe><video>no</video>'],
    ['blank text', '<p> \n </p><p>&nbsp;</p><div><br><br></div>'],
  ])('%s', (_, html) => {
    expect(textsOf(`<p>Before</p>${html}<p>After</p>`)).toEqual(['Before', 'After']);
  });

  it('and closes the gap that a hidden or foreign inline element leaves', () => {
    expect(textsOf('<p>He <span hidden>not</span> apologised<code>()</code> twice</p>')).toEqual([
      'He apologised twice',
    ]);
  });

  it('and lets a left-out block end a line', () => {
    expect(textsOf('<div>One<pre>no</pre>Two<nav>no</nav>Three</div>')).toEqual(['One', 'Two', 'Three']);
  });

  it('nor what the caller says is hidden, also inside a paragraph', () => {
    document.body.innerHTML = '<p class="gone">One</p><p>Two <i class="gone">three</i> four</p>';
    const isHidden = (element: Element) => element.className === 'gone';
    expect(readArticle(document, { isHidden }).map(({ text }) => text)).toEqual(['Two four']);
  });
});

describe('the reader', () => {
  it('leaves a frame alone that is an editor as a whole', () => {
    const frame = new DOMParser().parseFromString('<body contenteditable="true"><p>Draft</p>', 'text/html');
    expect(readArticle(frame)).toEqual([]);
    const old = new DOMParser().parseFromString('<p>Draft</p>', 'text/html');
    old.designMode = 'on';
    expect(readArticle(old)).toEqual([]);
  });

  it('does not take the state of the whole page, in the body’s classes, for that of its text', () => {
    document.body.className = 'screen-reader hidden-accessible';
    expect(textsOf('<p>Text</p>')).toEqual(['Text']);
  });

  it('tells headings from text', () => {
    document.body.innerHTML = '<h1><span>Head</span></h1><div role="heading">Head</div><p>Text</p>';
    expect(readArticle(document).map(({ kind }) => kind)).toEqual(['heading', 'heading', 'text']);
  });

  it('names the block-level element that a block stands in', () => {
    document.body.innerHTML = '<div>One <i>two</i><p>Three</p></div>';
    expect(readArticle(document).map(({ container }) => container.localName)).toEqual(['div', 'p']);
  });

  it('reads one part of a page when asked to', () => {
    document.body.innerHTML = '<p>One</p><section><p>Two</p></section>';
    const section = document.body.querySelector('section')!;
    expect(readArticle(section).map(({ text }) => text)).toEqual(['Two']);
  });

  it('takes no longer per character on a long page than on a short one', () => {
    const measure = (count: number) => {
      document.body.innerHTML = `<div>${'<p>He <b>said</b>  nothing.</p> bare<br>'.repeat(count)}</div>`;
      const started = performance.now();
      readArticle(document);
      return (performance.now() - started) / count;
    };
    measure(500);
    expect(measure(8000)).toBeLessThan(8 * measure(1000));
  });
});
