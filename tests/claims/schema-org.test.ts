import { expect, test } from 'vitest';
import { toSchemaOrg } from '../../src/claims/schema-org.js';
import { dispute } from '../ui/fixture-dispute.js';

const claims = toSchemaOrg(dispute)['@graph'];

test('Every statement is a Claim by its speaker, in the original words, with its appearances.', () => {
  expect(claims.map((claim) => claim['@type'])).toEqual(Array(5).fill('Claim'));
  expect(claims[1]).toMatchObject({
    '@id': 'urn:rejoinder:call:apology-minsk-2025',
    about: { name: 'Did Lukashenka apologise to Zelenskiy in the call?' },
    text: 'Никаких извинений президент Белоруссии у Зеленского не просил.',
    inLanguage: 'ru',
    author: { name: 'Natalia Eismont' },
    dateCreated: '2025-01-06',
    appearance: [
      { url: 'https://rbc.example/3', datePublished: '2025-01-06' },
      { url: 'https://belta.example/4' },
    ],
  });
});

test('Where no words were seen, the text is our summary, and no language is made up for it.', () => {
  const unseen = claims.find((claim) => claim['@id'].endsWith('witnesses-kyiv-2026'));
  expect(unseen).toMatchObject({ text: 'Zelenskiy said that others were there.' });
  expect(unseen).not.toHaveProperty('inLanguage');
});

test('No claim is rated.', () => {
  expect(JSON.stringify(claims)).not.toMatch(/rating|ClaimReview/i);
});
