import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../src/level/facts.ts';
import { checkGlossary } from '../../src/level/glossary.ts';
import { problemLine } from '../../src/level/problem.ts';
import { ROOT } from '../support/root.ts';

const FACTS = `- id: NU-01
  topic: numbers
  statement_en: Something happened.
  statement_de: Etwas geschah.
  date: "2023-09-12"
  status: confirmed
  sources:
    - title: A title
      publisher: A paper
      date: n.d.
      url_or_symbol: https://example.org
      verified: true
- id: NU-02
  topic: numbers
  statement_en: Something else happened.
  statement_de: Etwas anderes geschah.
  date: 2023-09
  status: speculation
  sources:
    - { title: A title, publisher: A paper, date: "2023", url_or_symbol: S/2023/1, verified: false }
`;
const GLOSSARY = `- id: veto
  term: { de: Veto, en: veto }
  line: { de: Ein Nein., en: A no. }
- id: dual-use
  term: { de: Doppelnutzung, en: dual use }
  line: { de: Zivil und militärisch., en: Civil and military. }
`;

const ofFacts = (text: string): string[] => checkFacts('facts.yaml', text).problems.map(problemLine);
const ofGlossary = (text: string): string[] => checkGlossary('glossary.yaml', text).problems.map(problemLine);

describe('facts.yaml', () => {
  it.each([
    ['nothing', '', '', []],
    [
      'a misspelt status',
      'status: confirmed',
      'status: comfirmed',
      [
        'facts.yaml:6 NU-01.status: "comfirmed" is none of confirmed, reported_by_several, claimed_by_one_side, expert_opinion, speculation. Did you mean "confirmed"?',
      ],
    ],
    [
      'a missing language',
      '  statement_de: Etwas geschah.\n',
      '',
      ['facts.yaml:1 NU-01.statement_de: is missing: the statement in German'],
    ],
    [
      'a date as Germans write it',
      '"2023-09-12"',
      '12.9.2023',
      ['facts.yaml:5 NU-01.date: a date is written "2023-09-12", "2023-09" or "2023", or n.d. where none is known'],
    ],
    ['a day that never was', '"2023-09-12"', '"2023-02-30"', ['facts.yaml:5 NU-01.date: there is no such day']],
    [
      'a year without quotes',
      '"2023-09-12"',
      '2023',
      ['facts.yaml:5 NU-01.date: should be a text, not 2023: write "2023", in quotes'],
    ],
    [
      'an id twice',
      'id: NU-02',
      'id: NU-01',
      ['facts.yaml:13 NU-01: this id is there twice, first in line 1: give one of them a new id'],
    ],
    [
      'an id of another form',
      'id: NU-02',
      'id: nu2',
      ['facts.yaml:13 nu2.id: the id of a fact is two capital letters, a hyphen and two digits, for example NU-27'],
    ],
    [
      'no source',
      /sources:\n.*verified: false }/s,
      'sources: []',
      ['facts.yaml:7 NU-01.sources: a fact needs at least one source that can be named'],
    ],
    [
      'a misspelt field',
      'publisher: A paper\n',
      'publischer: A paper\n',
      [
        'facts.yaml:8 NU-01.sources[0].publisher: is missing: who published it',
        'facts.yaml:9 NU-01.sources[0]: unknown key "publischer". Did you mean "publisher"?',
      ],
    ],
    [
      'yes in place of true',
      'verified: true',
      'verified: yes',
      ['facts.yaml:12 NU-01.sources[0].verified: should be true (you have read the page itself) or false, not "yes"'],
    ],
  ] as const)('%s', (_, find, put, says) => {
    expect(ofFacts(FACTS.replace(find, put))).toEqual(says);
  });

  it('a file that is empty', () => {
    expect(ofFacts('')).toEqual([
      'facts.yaml:1 the file is empty or missing: bring it back, or begin a list with "- id:"',
    ]);
  });

  it('the ids of a file with a fault still count as known', () => {
    expect(checkFacts('facts.yaml', FACTS.replace('confirmed', 'sure')).ids).toEqual(new Set(['NU-01', 'NU-02']));
    expect(checkFacts('facts.yaml', FACTS.replace('- id', '-id')).ids).toBeNull();
  });
});

describe('glossary.yaml', () => {
  it('the one of the project is right', () => {
    expect(ofGlossary(readFileSync(join(ROOT, 'levels/glossary.yaml'), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a missing language', 'de: Ein Nein., ', '', ['glossary.yaml:3 veto.line.de: is missing: the German words']],
    [
      'a missing term',
      '  term: { de: Veto, en: veto }\n',
      '',
      ['glossary.yaml:1 veto.term: is missing: the term, as { de: ..., en: ... }'],
    ],
    [
      'an id twice',
      'id: dual-use',
      'id: veto',
      ['glossary.yaml:4 veto: this id is there twice, first in line 1: give one of them a new id'],
    ],
    [
      'an open bracket',
      'en: veto }',
      'en: veto',
      ['glossary.yaml:2 the { that opens here is not closed: put } behind its last entry'],
    ],
  ] as const)('%s', (_, find, put, says) => {
    expect(ofGlossary(GLOSSARY.replace(find, put))).toEqual(says);
  });
});
