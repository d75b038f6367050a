// What Thunderbird itself puts into the body of a mail that is written. Seen in Thunderbird 153 on 2026-11-26, held by tests/e2e/thunderbird-compose.spec.ts.

/** The history below one's own words: who wrote when, the quote, a forwarded mail. */
export const quoted = 'blockquote[type="cite"], .moz-cite-prefix, .moz-forward-container';
