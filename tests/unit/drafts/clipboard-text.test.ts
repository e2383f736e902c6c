import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copiedText, htmlOf } from '@/lib/drafts/clipboard-text';

it('begins a mail with its subject', () => {
  expect(copiedText({ subject: 'Hello', body: 'One\n\nTwo' })).toBe('Hello\n\nOne\n\nTwo');
  expect(copiedText({ subject: '', body: 'One' })).toBe('One');
});

it('makes paragraphs and breaks of empty lines and line ends', () => {
  expect(htmlOf('Hello <b>,\n\nfirst\nsecond & "third"')).toBe(
    '<p>Hello &lt;b&gt;,</p><p>first<br>second &amp; &quot;third&quot;</p>',
  );
});

it('holds no markup but its own, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rest = htmlOf(text).replaceAll(/<\/?p>|<br>/g, '');
      expect(rest).not.toMatch(/[<>"']/);
      const plain = rest
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
      expect(plain).toBe(text.toWellFormed().replaceAll('\n', ''));
    }),
  );
});
