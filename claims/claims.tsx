import { render } from 'preact';
import { disputes } from '../src/claims/disputes.js';
import { ClaimsPage } from './claims-page.js';
import { unfold } from './unfold.js';

/** From here on, the table of contents stands beside the points; below, above them and folded. */
const WIDE = '(min-width: 1000px)';

function start(root: HTMLElement): void {
  render(<ClaimsPage disputes={disputes} isWide={matchMedia(WIDE).matches} />, root);
  addEventListener('beforeprint', () => unfold(root));
}

const root = document.getElementById('claims');
if (root) start(root);
