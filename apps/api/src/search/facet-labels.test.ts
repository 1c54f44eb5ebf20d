import { expect, test } from 'vitest';
import { addFacets, readFacets } from './facet-labels.ts';

test('values are named for people, the most frequent first', () =>
  expect(
    readFacets({
      type: { KH: 2, CT: 3 },
      held: { true: 1, false: 4 },
      localities: { '2025-commune-11887': 1 },
      year: {},
    }),
  ).toEqual([
    {
      name: 'type',
      label: 'Loại văn bản',
      labelEn: 'Document type',
      values: [
        { value: 'CT', label: 'Chỉ thị', labelEn: 'Directive', count: 3 },
        { value: 'KH', label: 'Kế hoạch', labelEn: 'Plan', count: 2 },
      ],
    },
    {
      name: 'locality',
      label: 'Địa phương',
      labelEn: 'Place',
      values: [
        { value: 'xa-vinh-am-hai-phong', label: 'xã Vĩnh Am, Hải Phòng', labelEn: 'xã Vĩnh Am, Hải Phòng', count: 1 },
      ],
    },
    {
      name: 'held',
      label: 'Toàn văn',
      labelEn: 'Full text',
      values: [
        { value: 'false', label: 'Chỉ được viện dẫn', labelEn: 'Only cited', count: 4 },
        { value: 'true', label: 'Có toàn văn', labelEn: 'Full text held', count: 1 },
      ],
    },
  ]));

test('shows twenty values at most, and none that is no longer known', () => {
  const years = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [String(1990 + at), at + 1]));
  expect(readFacets({ year: years })[0]?.values).toHaveLength(20);
  expect(readFacets({ localities: { 'no-such-key': 3 }, indicators: { gone: 1 } })).toEqual([]);
});

test('groups without a common document are added up', () =>
  expect(addFacets([{ type: { KH: 1 } }, { type: { KH: 2, NQ: 1 }, held: { true: 1 } }])).toEqual({
    type: { KH: 3, NQ: 1 },
    held: { true: 1 },
  }));
