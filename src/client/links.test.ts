import { expect } from 'chai';
import { isSafeLink } from './links.js';

const safe = [
  'https://www.kommune.example/sag/15-6981',
  'HTTPS://kommune.example',
  '/sager/1',
  'sag.html',
  '?sag=1',
  '#kilde',
  '',
];

const unsafe = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'http://kommune.example/',
  '//kommune.example/',
  '\\\\kommune.example/',
  '/\\kommune.example/',
  '/\t/kommune.example/',
  'mailto:a@kommune.example',
  'file:///etc/passwd',
  'https://',
];

describe('isSafeLink', () => {
  for (const link of safe) {
    it(`offers ${JSON.stringify(link)}`, () => {
      expect(isSafeLink(link)).to.equal(true);
    });
  }
  for (const link of unsafe) {
    it(`refuses ${JSON.stringify(link)}`, () => {
      expect(isSafeLink(link)).to.equal(false);
    });
  }
});
