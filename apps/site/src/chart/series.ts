import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** A figure that can be drawn. */
export interface ChartFigure {
  readonly place: string;
  /** The place at that time, which before a merger is another than since; `null`: the country or a region. */
  readonly locality: { readonly slug: string } | null;
  readonly level: string;
  readonly population: string | null;
  readonly comparator: string;
  readonly qualifier: string | null;
  readonly periodInferred: boolean;
  readonly periodEnd: string;
  readonly value: number;
  readonly source: { readonly tier: string };
}

/** The figures of one place and population that a line may join, the oldest first. */
export interface Series<Figure extends ChartFigure> {
  readonly place: string;
  readonly points: readonly Figure[];
}

const FEWEST = 3;

const isExact = ({ comparator, qualifier, periodInferred, source }: ChartFigure): boolean =>
  comparator === 'EQUAL' && qualifier === null && !periodInferred && 'AB'.includes(source.tier);

const nameOf = ({ locality, level, place, population }: ChartFigure): string =>
  JSON.stringify([locality?.slug ?? `${level} ${place}`, population]);

/** Groups figures into lines: exact ones of one place and population, at least three days of them. Where two are published for one day, none is joined. */
export function seriesOf<Figure extends ChartFigure>(figures: readonly Figure[]): Series<Figure>[] {
  const byPlace = Map.groupBy(figures.filter(isExact), nameOf);
  const all = [...byPlace.values()].map((rows) => {
    const single = [...Map.groupBy(rows, ({ periodEnd }) => periodEnd).values()].filter(({ length }) => length === 1);
    const points = single.flat().toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
    return { place: rows[0]?.place ?? '', points };
  });
  return all
    .filter(({ points }) => points.length >= FEWEST)
    .toSorted((one, other) => other.points.length - one.points.length);
}

/** Where things stand in a picture. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

const [WIDTH, HEIGHT] = [320, 160];
const [LEFT, RIGHT, TOP, BOTTOM] = [44, 44, 14, 24];
const timeOf = ({ periodEnd }: { readonly periodEnd: string }): number => Date.parse(periodEnd);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lays a line out. The scale of values is that of its own figures, so the labels of the axis have to be shown. */
export function plot(points: readonly Pick<ChartFigure, 'periodEnd' | 'value'>[]): Plot {
  const [times, values] = [points.map(timeOf), points.map(({ value }) => value)];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - BOTTOM, TOP]).nice(3);
  const dots = points.map((point) => ({ x: round(x(timeOf(point))), y: round(y(point.value)) }));
  const draw = line<{ x: number; y: number }>()
    .x((dot) => dot.x)
    .y((dot) => dot.y);
  return {
    width: WIDTH,
    height: HEIGHT,
    path: draw(dots) ?? '',
    dots,
    ticks: y.ticks(3).map((value) => ({ value, y: round(y(value)) })),
  };
}
