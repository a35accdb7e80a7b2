import { render } from 'preact';

const root = document.getElementById('claims');
if (root) render(<h1>Rejoinder: what each side said</h1>, root);
