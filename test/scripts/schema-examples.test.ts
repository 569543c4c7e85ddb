import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { fits, guideReports, nodesOf, withExamples } from '../../scripts/lib/schema-examples.mjs';
import { reportJsonSchema } from '../../src/site/data/json-schema.js';

const schema = withExamples(reportJsonSchema<object>(toJsonSchema), guideReports());

/** What stands for something else, or for nothing that a report may have. */
const nodes = [...nodesOf(schema)].filter((node) => node !== schema && !node.$ref && !node.not);

describe('the JSON Schema for editors', () => {
  it('JS01: describes every property, entry and branch, and has examples of it', () => {
    expect(nodes.length).toBeGreaterThan(600);
    const bare = nodes.filter((node) => !node.description || !node.examples?.length);
    expect(bare.map((node) => node.description ?? JSON.stringify(node))).toEqual([]);
  });

  it('JS01: has no example that it would mark as wrong', () => {
    const wrong = nodes.flatMap((node) => (node.examples ?? []).filter((example) => !fits(node, example, schema)));
    expect(wrong).toEqual([]);
  });

  it('JS01: reads reports of the guide whole, and not what is no report', () => {
    const reports = guideReports();
    expect(reports.filter((report) => !fits(schema, report, schema))).toEqual([]);
    const [frame] = reports;
    expect(fits(schema, { ...frame, period: 'last year' }, schema)).toBe(false);
    expect(fits(schema, { ...frame, facts: [{ ...frame!.facts[0], value: 24.86 }] }, schema)).toBe(false);
  });

  it('JS01: leaves a node bare that no report has anything of, so that the first test can fail', () => {
    const described = { type: 'object', properties: { new: { type: 'string', description: 'What is new.' } } };
    expect(withExamples(described, [{}]).properties!['new']!.examples).toBeUndefined();
    expect(withExamples(described, [{ new: 'x' }]).properties!['new']!.examples).toEqual(['x']);
  });
});
