import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../../data/text/html';
import { linesAsHtml } from '../../../../entrypoints/page/insert/html';

describe('text as HTML', () => {
  it('holds no markup', () => {
    expect(escapeHtml(`<script>alert("it's") & more</script>`)).toBe(
      '&lt;script&gt;alert(&quot;it&#39;s&quot;) &amp; more&lt;/script&gt;',
    );
  });

  it('keeps lines, tabs and runs of spaces where white space folds', () => {
    expect(linesAsHtml('a  b\n\tc')).toBe('a \u00a0b<br><span style="white-space:pre">\t</span>c');
  });

  it('keeps the space at the end of a line', () => {
    expect(linesAsHtml('a \nb')).toBe('a\u00a0<br>b');
  });
});
