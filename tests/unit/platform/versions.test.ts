import { expect, test } from 'vitest';
import { browserOf } from '@/lib/platform/versions';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${chrome} Chrome/144.0.0.0 Safari/537.36`, 'Chrome 144'],
  [`${chrome} HeadlessChrome/144.0.0.0 Safari/537.36`, 'Chrome 144'],
  [`${chrome} Chrome/145.0.0.0 Safari/537.36 Edg/145.0.0.0`, 'Edge 145'],
  [`${chrome} Chrome/144.0.0.0 Safari/537.36 OPR/126.0.0.0`, 'Opera 126'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', 'Firefox 146'],
  ['', ''],
])('%s is %j', (userAgent, told) => {
  expect(browserOf(userAgent)).toBe(told);
});
