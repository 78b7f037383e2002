import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { orderHead } from '../../../src/integrations/built-head.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy that lets in these scripts and styles. */
const policy = (scripts: string[], styles: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; ${[
    ["script-src 'self'", ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash)].join(' '),
  ].join('; ')};">`;

const charset = '<meta charset="utf-8">';
const rest = `<title>A</title></head><body><p>'sha256-word'</p></body>`;

describe('the head of a built page', () => {
  test('has its policy first, and its styles in one element in their order', () => {
    const before = `<head>${charset}<script>go()</script><style>a{}</style><link><style>b{}</style>`;
    expect(orderHead(before + policy(['go()'], ['a{}', 'b{}']) + rest)).toBe(
      `<head>${charset}${policy(['go()'], ['a{}b{}'])}<script>go()</script><style>a{}b{}</style><link>${rest}`,
    );
  });

  test('has a policy that knows what stands in the page, and nothing else', () => {
    const before = `<head>${charset}<script>go()</script><style>a{}</style>`;
    expect(orderHead(before + policy(['stay()', 'go()'], ['z{}', 'a{}']) + rest)).toBe(
      `<head>${charset}${policy(['go()'], ['a{}'])}<script>go()</script><style>a{}</style>${rest}`,
    );
  });

  test('lets nothing in that the policy did not let in before', () => {
    const before = `<head>${charset}<script>bad()</script><style>a{}</style><style>bad{}</style>`;
    expect(orderHead(before + policy(['go()'], ['a{}']) + rest)).toBe(
      `<head>${charset}${policy([], ['a{}'])}<script>bad()</script><style>a{}</style><style>bad{}</style>${rest}`,
    );
  });

  test('stays as it is once it is in order, and where there is no policy', () => {
    const whole = `<head>${charset}${policy(['go()'], ['a{}'])}<script>go()</script><style>a{}</style>${rest}`;
    expect(orderHead(whole)).toBe(whole);
    const without = `<head>${charset}<style>a{}</style>${rest}`;
    expect(orderHead(without)).toBe(without);
  });
});
