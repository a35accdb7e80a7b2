import { render } from 'preact';

const root = document.getElementById('options');
if (root) render(<h1>Rejoinder: options</h1>, root);
